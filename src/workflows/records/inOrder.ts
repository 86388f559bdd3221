import type { CaseRecord } from "./record.schema.ts";

/**
 * The same order for the same set on every machine. A device's own records keep the order they
 * were written in, also when its clock has been set back: a record counts as no earlier than the
 * one before it. Between devices the clock decides.
 */
export function inOrder(records: readonly CaseRecord[]): readonly CaseRecord[] {
  const latest = new Map<string, string>();
  const timed = [...records]
    .sort((a, b) => a.seq - b.seq)
    .map((record) => {
      const before = latest.get(record.device) ?? "";
      const time = record.at > before ? record.at : before;
      latest.set(record.device, time);
      return { record, time };
    });
  return timed
    .sort(
      (a, b) =>
        byText(a.time, b.time) ||
        byText(a.record.device, b.record.device) ||
        a.record.seq - b.record.seq,
    )
    .map(({ record }) => record);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
