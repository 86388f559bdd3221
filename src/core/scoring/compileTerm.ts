import type { AnswerValue } from "../condition/index.ts";
import type { Instrument, InstrumentItem, Points, Step, Term } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import {
  add,
  compare,
  fromDecimal,
  multiply,
  one,
  type Rational,
  subtract,
  zero,
} from "../number/index.ts";
import { gridOf } from "./gridOf.ts";
import { rangeOf } from "./rangeOf.ts";
import { stepIndex } from "./stepIndex.ts";

interface TermPoints {
  readonly points: Rational;
  /** The row of the table that gave them: an option's code, a step's index, or `value`. */
  readonly row: string;
}

/** A term with its look-ups done: answer → points × weight = contribution. */
export interface CompiledTerm {
  readonly item: string;
  readonly ticked?: string;
  readonly table: string;
  readonly weight: Rational;
  readonly reverse?: { readonly min: Rational; readonly max: Rational };
  readonly pointsOf: (value: AnswerValue) => TermPoints;
  /** Lowest and highest contribution over the answers that can be given. */
  readonly lowest: Rational;
  readonly highest: Rational;
}

/** @throws InvariantError for constructs that `parseInstrument` refuses. */
export function compileTerm(instrument: Instrument, term: Term): CompiledTerm {
  invariant("item" in term && !("each" in term), "Only item terms are compiled");
  const found = instrument.items.get(term.item);
  invariant(found !== undefined, `Unknown item ${term.item}`);
  const ticked = "ticked" in term ? term.ticked : undefined;
  const table = tableOf(instrument, term.points);
  const possible = possiblePoints(found, table, ticked);
  const min = possible.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const max = possible.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const weight = term.weight === undefined ? one : fromDecimal(term.weight);
  const pointsOf = (value: AnswerValue): TermPoints => {
    const plain = plainPoints(table, value, ticked);
    return term.reverse === true
      ? { ...plain, points: subtract(add(min, max), plain.points) }
      : plain;
  };
  const ends = [multiply(min, weight), multiply(max, weight)] as const;
  const rising = compare(ends[0], ends[1]) <= 0;
  return {
    item: term.item,
    ...(ticked === undefined ? {} : { ticked }),
    table: typeof term.points === "string" ? term.points : "",
    weight,
    ...(term.reverse === true ? { reverse: { min, max } } : {}),
    pointsOf,
    lowest: rising ? ends[0] : ends[1],
    highest: rising ? ends[1] : ends[0],
  };
}

type Table =
  | { readonly codes: ReadonlyMap<string, Rational> }
  | { readonly steps: readonly Step<number>[] }
  | undefined;

function tableOf(instrument: Instrument, points: Points | undefined): Table {
  if (points === undefined) return undefined;
  if (Array.isArray(points)) return { steps: points };
  const named = typeof points === "string" ? instrument.file.pointTables?.[points] : points;
  invariant(named !== undefined, "An unknown table of points");
  const rows = Object.entries(named).map(([code, value]): [string, Rational] => {
    invariant(typeof value === "number", "A choice of tables is refused when parsing");
    return [code, fromDecimal(value)];
  });
  return { codes: new Map(rows) };
}

function plainPoints(table: Table, value: AnswerValue, ticked: string | undefined): TermPoints {
  if (ticked !== undefined) {
    const isTicked = Array.isArray(value) && value.includes(ticked);
    return { points: isTicked ? one : zero, row: isTicked ? ticked : "" };
  }
  if (table === undefined) return { points: fromDecimal(Number(value)), row: "value" };
  if ("steps" in table) {
    const index = stepIndex(table.steps, fromDecimal(Number(value)));
    return { points: fromDecimal(table.steps[index]?.is ?? Number.NaN), row: String(index) };
  }
  const points = table.codes.get(String(value));
  invariant(points !== undefined, `No points for ${String(value)}`);
  return { points, row: String(value) };
}

/** The points of every answer that can be given, each at least once. */
function possiblePoints(
  { item, choices }: InstrumentItem,
  table: Table,
  ticked: string | undefined,
): readonly Rational[] {
  if (ticked !== undefined) return [zero, one];
  if (choices.length > 0) return choices.map(({ code }) => plainPoints(table, code, ticked).points);
  invariant(item.type === "rating" || item.type === "number", "Not a scorable item");
  const ends = rangeOf(item);
  if (table === undefined || !("steps" in table)) return ends;
  const grid = gridOf(item);
  if (grid !== undefined) return grid.map((value) => plainPoints(table, value, ticked).points);
  const [from = 0, to = 0] = ends.map((end) => stepIndex(table.steps, end));
  return table.steps.slice(from, to + 1).map(({ is }) => fromDecimal(is));
}
