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
  if ("table" in rule) {
    const row = normRow(rule.rows, raw, evaluation);
    return row && fromDecimal(row[1]);
  }
  const [from, upTo] = [fromDecimal(rule.from[0]), fromDecimal(rule.from[1])];
  const [low, high] = [fromDecimal(rule.to[0]), fromDecimal(rule.to[1])];
  const share = divide(subtract(raw, from), subtract(upTo, from));
  return add(low, multiply(share, subtract(high, low)));
}

type Rows = Extract<Transform, { table: string }>["rows"];

/** The row of a raw score in a table of norms; undefined where there is none. */
export function normRow(
  rows: Rows,
  raw: Rational,
  evaluation: Evaluation,
): readonly [number, number] | undefined {
  return chosenRows(rows, evaluation)?.find(([at]) => compare(fromDecimal(at), raw) === 0);
}

/** The rows of the chosen case; undefined while none is chosen. */
function chosenRows(
  rows: Rows,
  evaluation: Evaluation,
): readonly (readonly [number, number])[] | undefined {
  if (!isChoose(rows)) return rows;
  const cases = new Map(Object.entries(rows.cases));
  const chosen = evaluation.caseOf(rows.choose, cases);
  return chosen === undefined ? undefined : cases.get(chosen);
}
