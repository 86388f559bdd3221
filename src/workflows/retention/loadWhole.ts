import { ok, type Result } from "../../core/issue/index.ts";
import type { Ports } from "../ports.ts";
import { type CaseRecord, type CaseState, foldCase } from "../records/index.ts";

/** The same cases with everything that was ever written in them. */
export async function loadWhole(
  store: Ports["store"],
  cases: readonly CaseState[],
): Promise<Result<readonly CaseState[]>> {
  if (cases.length === 0) return ok([]);
  const stored = await store.loadCases(cases.map(({ id }) => id));
  if (!stored.ok) return stored;
  const byCase = new Map<string, CaseRecord[]>(cases.map(({ id }) => [id, []]));
  for (const record of stored.value.records) byCase.get(record.case)?.push(record);
  return ok([...byCase.values()].flatMap((records) => foldCase(records) ?? []));
}
