import { findItem, type Instrument, type InstrumentItem } from "../instrument/index.ts";
import { compare, multiply, type Rational, zero } from "../number/index.ts";
import { gridOf } from "./gridOf.ts";
import { rangeOf } from "./rangeOf.ts";
import { stepIndex } from "./stepIndex.ts";
import { type PointTable, type PointTables, pointsIn, tickPoints } from "./termPoints.ts";
import type { TermSource } from "./termSource.ts";

export interface Ends {
  readonly min: Rational;
  readonly max: Rational;
}

export function endsOf(values: readonly Rational[]): Ends | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return {
    min: values.reduce((a, b) => (compare(a, b) <= 0 ? a : b), first),
    max: values.reduce((a, b) => (compare(a, b) >= 0 ? a : b), first),
  };
}

/**
 * The fewest and most points of any answer that can be given, over every case of the tables;
 * undefined for another scale and a date.
 */
export function possibleEnds(
  instrument: Instrument,
  source: TermSource,
  { tables }: PointTables,
): Ends | undefined {
  if (source.kind === "scale" || source.kind === "date") return undefined;
  if (source.kind === "item" && source.ticked !== undefined) {
    const { ticked } = source;
    return endsOf(
      [...tables.values()].flatMap((table) =>
        [true, false].map((isTicked) => tickPoints(table, ticked, isTicked).points),
      ),
    );
  }
  const each = (id: string): Ends | undefined => {
    const found = findItem(instrument, id);
    const all = [...tables.values()].map((table) => found && possiblePoints(found, table));
    return all.includes(undefined) ? undefined : endsOf(all.flatMap((points) => points ?? []));
  };
  if (source.kind === "item" || source.kind === "each") return each(source.item);
  return source.items.map(each).reduce(productEnds);
}

/** Every corner, since points may be negative. */
export function productEnds(a: Ends | undefined, b: Ends | undefined): Ends | undefined {
  if (a === undefined || b === undefined) return undefined;
  return endsOf([a.min, a.max].flatMap((x) => [multiply(x, b.min), multiply(x, b.max)]));
}

/** Of a day, from its first as 0. */
const lastMinute: Rational = { n: 1439, d: 1 };

/** The points of every answer that can be given, each at least once. */
function possiblePoints(
  { item, choices }: InstrumentItem,
  table: PointTable,
): readonly Rational[] | undefined {
  if (choices.length > 0) return choices.map(({ code }) => pointsIn(table, code).points);
  if (item.type === "time") return [zero, lastMinute];
  if (item.type !== "rating" && item.type !== "number") return undefined;
  const ends = rangeOf(item);
  if (table.kind !== "steps") return ends;
  const grid = gridOf(item);
  if (grid !== undefined) return grid.map((value) => pointsIn(table, value).points);
  const [from = 0, to = 0] = ends.map((end) => stepIndex(table.steps, end));
  return table.gives.slice(from, to + 1);
}
