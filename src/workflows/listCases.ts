import { ok, type Result } from "../core/issue/index.ts";
import type { Ports, UnreadableRow } from "./ports.ts";
import { type CaseRecord, type CaseState, foldCase } from "./records/index.ts";

export interface CaseOverview {
  /** The one changed last comes first. Answers and notes are not in these. */
  readonly cases: readonly CaseState[];
  readonly unreadable: readonly UnreadableRow[];
}

export async function listCases({ store }: Pick<Ports, "store">): Promise<Result<CaseOverview>> {
  const stored = await store.loadOverview();
  if (!stored.ok) return stored;
  const byCase = new Map<string, CaseRecord[]>();
  for (const record of stored.value.records) {
    const list = byCase.get(record.case);
    if (list === undefined) byCase.set(record.case, [record]);
    else list.push(record);
  }
  const cases = [...byCase.values()].flatMap((records) => foldCase(records) ?? []);
  return ok({
    cases: cases.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
    unreadable: stored.value.unreadable,
  });
}
