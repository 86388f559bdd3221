import { Session } from "node:inspector";

interface Counted<T> {
  readonly value: T;
  /** How many functions were called: those of ours, of zod and of what reads JSON. */
  readonly calls: number;
}

export type CountCalls = <T>(work: () => T | Promise<T>) => Promise<Counted<T>>;

const counted = /\/src\/|\/zod\/|\/jsonc-parser\/|\/canonicalize\/|\/@noble\/|\/survey-core\//;

/** Called some hundred times for each 64 bytes that are hashed: the blocks count, not these. */
const insideHash: ReadonlySet<string> = new Set(["rotr", "Chi", "Maj"]);

/**
 * Counts the calls a piece of work makes, as V8 itself counts them. The same work makes the same
 * number of calls on any machine, however busy it is, which no clock can say.
 */
export function createCallCounter(): {
  readonly countCalls: CountCalls;
  readonly stop: () => void;
} {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const take = (): number => {
    let calls = 0;
    session.post("Profiler.takePreciseCoverage", (error, coverage) => {
      if (error !== null) throw error;
      for (const { url, functions } of coverage.result) {
        if (!counted.test(url)) continue;
        for (const { functionName, ranges } of functions) {
          if (!insideHash.has(functionName)) calls += ranges[0]?.count ?? 0;
        }
      }
    });
    return calls;
  };
  return {
    countCalls: async (work) => {
      take();
      const value = await work();
      return { value, calls: take() };
    },
    stop: () => session.disconnect(),
  };
}
