import { median } from "../percentile.ts";

const rounds = 5;
/** Seconds of processor time. */
const roundTime = 0.5;

/** How many of these a second of processor time gets through. */
export function throughput<T>(all: readonly T[], work: (one: T) => unknown): number {
  const perSecond = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    let done = 0;
    let spent = 0;
    while (spent < roundTime) {
      for (const one of all) work(one);
      done += all.length;
      const { user, system } = process.cpuUsage(before);
      spent = (user + system) / 1_000_000;
    }
    return done / spent;
  });
  return median(perSecond.slice(1));
}
