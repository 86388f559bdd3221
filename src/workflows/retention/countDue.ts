import { ok, type Result } from "../../core/issue/index.ts";
import type { Ports } from "../ports.ts";
import type { CaseState } from "../records/index.ts";
import { type DueBy, dueCaseOf } from "./dueCaseOf.ts";
import { loadWhole } from "./loadWhole.ts";

/**
 * How many of the cases of an overview are due by the rules. Only those that seem so are read as a
 * whole: where none is, nothing is read.
 */
export async function countDue(
  { store, clock }: Pick<Ports, "store" | "clock">,
  cases: readonly CaseState[],
  by: DueBy,
): Promise<Result<number>> {
  const now = clock.now();
  const isDue = (found: CaseState): boolean => dueCaseOf(found, now, by) !== undefined;
  const whole = await loadWhole(store, cases.filter(isDue));
  return whole.ok ? ok(whole.value.filter(isDue).length) : whole;
}
