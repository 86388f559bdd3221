import type { Condition, ConditionLeaf } from "../core/condition/index.ts";
import { findItem, type Instrument } from "../core/instrument/index.ts";
import { invariant } from "../core/issue/index.ts";

/**
 * A condition as a SurveyJS expression that is true exactly when the condition is true. SurveyJS
 * has two truth values and reads a missing answer as zero or false, so both "holds" and "does
 * not hold" are spelled out and every comparison is guarded with `notempty`.
 */
export function visibleIf(instrument: Instrument, condition: Condition): string {
  return expression(instrument, condition, true);
}

function expression(instrument: Instrument, condition: Condition, wanted: boolean): string {
  const each = (list: readonly Condition[], truth = wanted) =>
    list.map((one) => expression(instrument, one, truth));
  if ("not" in condition) return expression(instrument, condition.not, !wanted);
  if ("all" in condition) return wanted ? every(each(condition.all)) : some(each(condition.all));
  if ("any" in condition) return wanted ? some(each(condition.any)) : every(each(condition.any));
  if ("of" in condition) {
    const needed = wanted ? condition.atLeast : condition.of.length - condition.atLeast + 1;
    return count(each(condition.of), needed);
  }
  return leaf(instrument, condition, wanted);
}

function every(parts: readonly string[]): string {
  return parts.length === 0 ? "1 = 1" : `(${parts.join(" and ")})`;
}

function some(parts: readonly string[]): string {
  return parts.length === 0 ? "1 = 0" : `(${parts.join(" or ")})`;
}

function count(parts: readonly string[], needed: number): string {
  const ones = parts.map((part) => `iif(${part}, 1, 0)`);
  return `(${ones.join(" + ")} >= ${needed})`;
}

function leaf(instrument: Instrument, condition: ConditionLeaf, wanted: boolean): string {
  invariant("item" in condition, "An item's condition looks at items only");
  // What stands in a row is looked at from the same row only.
  const isInRow = instrument.repeatOf.has(condition.item);
  const name = isInRow ? `{panel.${condition.item}}` : `{${condition.item}}`;
  const own = findItem(instrument, condition.item)?.item.condition;
  // SurveyJS keeps a value on a question that was never shown; core does not read it.
  const isAnswered = every([
    `${name} notempty`,
    ...(own === undefined ? [] : [expression(instrument, own, true)]),
  ]);
  if ("state" in condition) {
    invariant(condition.state === "answered", "SurveyJS knows answered and empty only");
    return wanted ? isAnswered : `!${isAnswered}`;
  }
  if (condition.op === "exists") return wanted ? isAnswered : settledWithout(instrument, own);
  const comparison = comparisonOf(name, condition.op, condition.value);
  if (wanted) return every([isAnswered, comparison]);
  return some([every([isAnswered, `!(${comparison})`]), settledWithout(instrument, own)]);
}

/** True when the item does not apply and so can never make a comparison true. */
function settledWithout(instrument: Instrument, own: Condition | undefined): string {
  return own === undefined ? some([]) : expression(instrument, own, false);
}

function comparisonOf(name: string, op: string, value: string | number | undefined): string {
  const literal = typeof value === "number" ? String(value) : `'${String(value)}'`;
  return op === "includes" ? `${name} contains ${literal}` : `${name} ${op} ${literal}`;
}
