import { ok, type Result } from "../../core/issue/index.ts";
import { listCases } from "../listCases.ts";
import type { Ports } from "../ports.ts";
import type { CaseState } from "../records/index.ts";
import { type DueBy, type DueCase, dueCaseOf } from "./dueCaseOf.ts";
import { loadWhole } from "./loadWhole.ts";

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

interface Sitting extends DueBy {
  /** Id of the present sitting. */
  readonly sitting: string;
}

/** What is to be erased by the rules, what is marked for it, and what is kept from it. */
export async function listRetention(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { sitting, ...by }: Sitting,
): Promise<Result<RetentionList>> {
  const overview = await listCases({ store });
  if (!overview.ok) return overview;
  const now = clock.now();
  const dueOf = (found: CaseState): DueCase[] => {
    const due = dueCaseOf(found, now, by);
    return due === undefined ? [] : [due];
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
