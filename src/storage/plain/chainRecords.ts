import { contentHash } from "../../core/instrument/index.ts";
import { type CaseRecord, type RecordDraft, versionOfBody } from "../../workflows/records/index.ts";

/** In a store without a vault every record is written by nobody in particular. */
const practiceAuthor = "practice";

/**
 * Records of the drafts, in order, as the next ones of this device. Each names the hash of the one
 * before it, so that a hole is seen.
 */
export function chainRecords(
  drafts: readonly RecordDraft[],
  device: string,
  before: { readonly seq: number } | undefined,
): CaseRecord[] {
  const records: CaseRecord[] = [];
  let last = before;
  for (const { id, case: inCase, kind, at, body } of drafts) {
    const record: CaseRecord = {
      v: versionOfBody(body),
      id,
      case: inCase,
      device,
      author: practiceAuthor,
      seq: (last?.seq ?? 0) + 1,
      kind,
      at,
      prevHash: last === undefined ? "" : contentHash(last),
      body,
    };
    records.push(record);
    last = record;
  }
  return records;
}
