import { ok, type Result } from "../../core/issue/index.ts";
import { listCases } from "../listCases.ts";
import type { Ports } from "../ports.ts";
import { type CaseRecord, type CaseState, foldCase } from "../records/index.ts";
import { dueOn } from "./dueOn.ts";
import type { RetentionRule } from "./retentionRules.schema.ts";

/** A case that is to be erased by a rule. */
export interface DueCase {
  readonly found: CaseState;
  /** Days, `"YYYY-MM-DD"`. */
  readonly lastEntry: string;
  readonly due: string;
}

/** A case that a person has marked, or whose erasure was interrupted. */
export interface MarkedCase {
  readonly found: CaseState;
  /** Written to since it was marked: what was decided then may not hold any longer. */
  readonly isChangedSince: boolean;
  /** Marked in this sitting: to be looked at once more in another before it is erased. */
  readonly isTooSoon: boolean;
}

export interface RetentionList {
  /** The one due longest comes first. */
  readonly due: readonly DueCase[];
  readonly marked: readonly MarkedCase[];
  readonly kept: readonly CaseState[];
}

interface Sitting {
  /** Id of the present sitting. */
  readonly sitting: string;
  readonly rules: readonly RetentionRule[];
  /** The day of a moment where the reader is, `"YYYY-MM-DD"`. */
  readonly dayOf: (moment: string) => string;
}

/** What is to be erased by the rules, what is marked for it, and what is kept from it. */
export async function listRetention(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { sitting, rules, dayOf }: Sitting,
): Promise<Result<RetentionList>> {
  const overview = await listCases({ store });
  if (!overview.ok) return overview;
  const today = dayOf(clock.now());
  const dueOf = (found: CaseState): DueCase[] => {
    const lastEntry = dayOf(found.changedAt);
    const due = dueOn(found, lastEntry, rules);
    const isDue = found.retention === undefined && due !== undefined && due <= today;
    return isDue ? [{ found, lastEntry, due }] : [];
  };
  const isMarked = ({ retention }: CaseState): boolean =>
    retention?.decision === "marked" || retention?.decision === "begun";
  const { cases } = overview.value;
  // Answers and notes are not in the overview: the last entry may be later than it tells.
  const asked = cases.filter((found) => isMarked(found) || dueOf(found).length > 0);
  const whole = await loadWhole(store, asked);
  if (!whole.ok) return whole;
  return ok({
    due: whole.value.flatMap(dueOf).sort((a, b) => (a.due < b.due ? -1 : 1)),
    marked: whole.value.filter(isMarked).map((found) => markedCase(found, sitting)),
    kept: cases.filter(({ retention }) => retention?.decision === "keep"),
  });
}

function markedCase(found: CaseState, sitting: string): MarkedCase {
  const { changedAt, retention } = found;
  return {
    found,
    isChangedSince: changedAt > (retention?.at ?? ""),
    isTooSoon: retention?.decision === "marked" && retention.sitting === sitting,
  };
}

/** The same cases with everything that was ever written in them. */
async function loadWhole(
  store: Ports["store"],
  cases: readonly CaseState[],
): Promise<Result<readonly CaseState[]>> {
  if (cases.length === 0) return ok([]);
  const stored = await store.loadAll();
  if (!stored.ok) return stored;
  const byCase = new Map<string, CaseRecord[]>(cases.map(({ id }) => [id, []]));
  for (const record of stored.value.records) byCase.get(record.case)?.push(record);
  return ok([...byCase.values()].flatMap((records) => foldCase(records) ?? []));
}
