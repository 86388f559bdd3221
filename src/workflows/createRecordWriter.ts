import { fail, issue, type Result } from "../core/issue/index.ts";
import type { Ports } from "./ports.ts";
import { type CaseRecord, kindOfBody, type RecordBody } from "./records/index.ts";

/** Writes what is said about a case, where this tab is the one that writes. */
export interface RecordWriter {
  /** Resolves when the records are on disk, or with what stood in the way; then none is. */
  readonly write: (
    caseId: string,
    bodies: readonly RecordBody[],
  ) => Promise<Result<readonly CaseRecord[]>>;
}

export function createRecordWriter({ store, lock, clock, newId }: Ports): RecordWriter {
  return {
    write: async (caseId, bodies) => {
      if (lock.state() !== "held") return fail([issue("storage/other-tab", "")]);
      return store.append(
        bodies.map((body) => ({
          id: newId(),
          case: caseId,
          kind: kindOfBody[body.type],
          at: clock.now(),
          body,
        })),
      );
    },
  };
}
