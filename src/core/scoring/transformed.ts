import { type ComputedScale, isChoose } from "../instrument/index.ts";
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  subtract,
} from "../number/index.ts";
import type { Evaluation } from "./evaluation.ts";

type Transform = NonNullable<ComputedScale["transform"]>;

/** Undefined where a norm table has no such row: norms are never interpolated. */
export function transformed(
  rule: Transform,
  raw: Rational,
  evaluation: Evaluation,
): Rational | undefined {
  if ("times" in rule) return add(multiply(raw, fromDecimal(rule.times)), fromDecimal(rule.plus));
  if ("table" in rule) return inNorms(rule, raw, evaluation);
  const [from, upTo] = [fromDecimal(rule.from[0]), fromDecimal(rule.from[1])];
  const [low, high] = [fromDecimal(rule.to[0]), fromDecimal(rule.to[1])];
  const share = divide(subtract(raw, from), subtract(upTo, from));
  return add(low, multiply(share, subtract(high, low)));
}

function inNorms(
  { rows }: Extract<Transform, { table: string }>,
  raw: Rational,
  evaluation: Evaluation,
): Rational | undefined {
  const found = normRows(rows, evaluation)?.find(([at]) => compare(fromDecimal(at), raw) === 0);
  return found === undefined ? undefined : fromDecimal(found[1]);
}

type Rows = Extract<Transform, { table: string }>["rows"];

/** The rows of the chosen case; undefined while none is chosen. */
function normRows(
  rows: Rows,
  evaluation: Evaluation,
): readonly (readonly [number, number])[] | undefined {
  if (!isChoose(rows)) return rows;
  const cases = new Map(Object.entries(rows.cases));
  const chosen = evaluation.caseOf(rows.choose, cases);
  return chosen === undefined ? undefined : cases.get(chosen);
}
