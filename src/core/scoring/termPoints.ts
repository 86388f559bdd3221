import type { AnswerValue } from "../condition/index.ts";
import { type Instrument, isChoose, type Points, type Step } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import { fromDecimal, type Rational, zero } from "../number/index.ts";
import { stepIndex } from "./stepIndex.ts";

export interface TermPoints {
  readonly points: Rational;
  /** The row that gave them: an option's code, `notTicked`, a step's index, or `value`. */
  readonly row: string;
}

/** Number of an answer, or of another scale's result, in one use. */
export type PointTable =
  | { readonly kind: "own" }
  | { readonly kind: "codes"; readonly codes: ReadonlyMap<string, Rational> }
  | {
      readonly kind: "steps";
      readonly steps: readonly Step<number>[];
      readonly gives: readonly Rational[];
    };

/** One table, or one per case of the item that chooses between them. */
export interface PointTables {
  readonly choose?: string;
  /** By case; under the empty name where nothing chooses. */
  readonly tables: ReadonlyMap<string, PointTable>;
}

export function pointTables(instrument: Instrument, points: Points | undefined): PointTables {
  if (!isChoose(points)) return { tables: new Map([["", tableOf(instrument, points)]]) };
  return {
    choose: points.choose,
    tables: new Map(
      Object.entries(points.cases).map(([code, one]) => [code, tableOf(instrument, one)]),
    ),
  };
}

function tableOf(instrument: Instrument, points: Points | undefined): PointTable {
  if (points === undefined) return { kind: "own" };
  if (isSteps(points)) {
    return { kind: "steps", steps: points, gives: points.map(({ is }) => fromDecimal(is)) };
  }
  const named = typeof points === "string" ? instrument.file.pointTables?.[points] : points;
  invariant(named !== undefined && !isChoose(named), "An unknown table of points");
  const rows = Object.entries(named).map(([code, value]): [string, Rational] => [
    code,
    fromDecimal(Number(value)),
  ]);
  return { kind: "codes", codes: new Map(rows) };
}

function isSteps(points: Points): points is readonly Step<number>[] {
  return Array.isArray(points);
}

/** @throws InvariantError for an answer that `checkAnswers` would have refused. */
export function pointsIn(table: PointTable, value: AnswerValue | Rational): TermPoints {
  if (table.kind === "codes") {
    const row = typeof value === "string" ? value : "";
    const points = table.codes.get(row);
    invariant(points !== undefined, "No points for an answer");
    return { points, row };
  }
  const number = numberOf(value);
  if (table.kind === "own") return { points: number, row: "value" };
  const index = stepIndex(table.steps, number);
  const points = table.gives[index];
  invariant(points !== undefined, "Steps without an open end");
  return { points, row: String(index) };
}

/**
 * The points of a tick: by the row of its option, and none where it is not ticked; otherwise of 1
 * or 0, as they are or by steps.
 */
export function tickPoints(table: PointTable, option: string, isTicked: boolean): TermPoints {
  if (table.kind !== "codes") return pointsIn(table, isTicked ? 1 : 0);
  return isTicked ? pointsIn(table, option) : { points: zero, row: "notTicked" };
}

function numberOf(value: AnswerValue | Rational): Rational {
  if (typeof value === "number") return fromDecimal(value);
  invariant(typeof value === "object" && "d" in value, "Not a number");
  return value;
}
