import { type Condition, evaluateCondition, type Truth } from "../../condition/index.ts";
import { conditionLooksAt } from "../../instrument/index.ts";
import { invariant } from "../../issue/index.ts";
import type { Plan } from "./plan.ts";

/** Truth values by number: of several, all are as the least and any as the greatest. */
export const no = 0;
const unknown = 1;
export const yes = 2;

/** By truth value, what one condition adds to how many may hold, and to how many do. */
const certain = 1 << 16;
const adds = Int32Array.of(0, 1, certain + 1);

/** What a condition says of each row: one that looks at items and flags only. */
export function truthColumn(plan: Plan, condition: Condition): Uint8Array {
  const [item, ...others] = new Set(conditionLooksAt(condition));
  if (item?.startsWith("item:") === true && others.length === 0) {
    return ofItem(plan, item.slice("item:".length), condition);
  }
  if ("all" in condition) return atLeast(plan, condition.all.length, condition.all);
  if ("any" in condition) return atLeast(plan, 1, condition.any);
  if ("of" in condition) return atLeast(plan, condition.atLeast, condition.of);
  if ("not" in condition) return opposite(plan, plan.truth(condition.not));
  invariant("flag" in condition, "A condition on a scale has no column");
  return ofFlag(plan, condition.flag);
}

function atLeast(plan: Plan, wanted: number, conditions: readonly Condition[]): Uint8Array {
  const parts = conditions.map(plan.truth);
  const tallies = new Int32Array(plan.size);
  const column = new Uint8Array(plan.size);
  plan.steps.push((rows) => {
    tallies.fill(0, 0, rows);
    for (const part of parts) {
      for (let r = 0; r < rows; r += 1) tallies[r] = (tallies[r] ?? 0) + (adds[part[r] ?? 0] ?? 0);
    }
    for (let r = 0; r < rows; r += 1) {
      const tally = tallies[r] ?? 0;
      const possible = tally & (certain - 1);
      column[r] = tally >= wanted * certain ? yes : possible >= wanted ? unknown : no;
    }
  });
  return column;
}

function opposite({ steps, size }: Plan, of: Uint8Array): Uint8Array {
  const column = new Uint8Array(size);
  steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) column[r] = yes - (of[r] ?? unknown);
  });
  return column;
}

function ofFlag(plan: Plan, id: string): Uint8Array {
  const flag = plan.scorer.instrument.file.flags.find((one) => one.id === id);
  invariant(flag !== undefined, `Not a flag: ${id}`);
  return plan.truth(flag.when);
}

/** What a condition on one item alone says of each way it can stand, looked up. */
function ofItem(plan: Plan, id: string, condition: Condition): Uint8Array {
  const { column: of, statuses } = plan.status(id);
  const table = Uint8Array.from(statuses, (status) =>
    inNumber(evaluateCondition(condition, { item: () => status })),
  );
  const column = new Uint8Array(plan.size);
  plan.steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) column[r] = table[of[r] ?? 0] ?? unknown;
  });
  return column;
}

function inNumber(truth: Truth): number {
  if (truth === "unknown") return unknown;
  return truth ? yes : no;
}
