import { contentHash } from "../core/instrument/index.ts";
import { fail, issue, ok, type Result } from "../core/issue/index.ts";
import type { ChainHead, Ports } from "./ports.ts";
import { type CaseRecord, kindOfBody, type RecordBody, recordVersion } from "./records/index.ts";

/** Writes one record after the other, each chained to the one before. */
export interface RecordWriter {
  /** Resolves when the record is on disk, or with what stood in the way; then nothing is. */
  readonly write: (caseId: string, bodies: readonly RecordBody[]) => Promise<Result<CaseRecord[]>>;
}

/** Until there is a vault every record is written by nobody in particular. */
const practiceAuthor = "practice";

export function createRecordWriter({ store, lock, clock, newId }: Ports): RecordWriter {
  let queue: Promise<unknown> = Promise.resolve();
  // While the lock is held nobody else writes, so what was appended last is still the head.
  let known: ChainHead | undefined;
  lock.subscribe(() => {
    known = undefined;
  });

  async function append(
    caseId: string,
    bodies: readonly RecordBody[],
  ): Promise<Result<CaseRecord[]>> {
    if (lock.state() !== "held") return fail([issue("storage/other-tab", "")]);
    const head = known === undefined ? await store.head() : ok(known);
    if (!head.ok) return head;
    const records: CaseRecord[] = [];
    let last: ChainHead = head.value;
    for (const body of bodies) {
      const record: CaseRecord = {
        v: recordVersion,
        id: newId(),
        case: caseId,
        device: last.device,
        author: practiceAuthor,
        seq: last.seq + 1,
        kind: kindOfBody[body.type],
        at: clock.now(),
        prevHash: last.hash,
        body,
      };
      records.push(record);
      last = { device: last.device, seq: record.seq, hash: contentHash(record) };
    }
    const appended = await store.append(records);
    known = appended.ok && lock.state() === "held" ? last : undefined;
    return appended.ok ? ok(records) : appended;
  }

  return {
    write: async (caseId, bodies) => {
      const turn = queue.then(() => append(caseId, bodies));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
