import type { Condition } from "../condition/index.ts";
import type { ComputedScale, Instrument, Term } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import { fromDecimal, multiply, one, type Rational, zero } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import { type Ends, possibleEnds } from "./possibleEnds.ts";
import { type PointTable, type PointTables, pointTables } from "./termPoints.ts";
import { itemsOf, sourceOf, type TermSource } from "./termSource.ts";

/** A term with its look-ups done: answer → points × weight = contribution. */
export interface CompiledTerm {
  readonly source: TermSource;
  /** The items it reads itself, not through another scale; one in rows by its own id. */
  readonly items: readonly string[];
  /** Name of its table in the instrument; empty where the table has none. */
  readonly table: string;
  readonly points: PointTables;
  readonly weight: Rational;
  readonly where?: Condition;
  readonly reverse?: Ends;
  /** Fewest and most points of each item of a product. */
  readonly factors?: readonly Ends[];
  /** Of a term over rows: how many there can be. */
  readonly mostRows?: number;
  /** Lowest and highest contribution over all answers; absent where only a value can tell. */
  readonly ends?: Ends;
}

/** @throws InvariantError for constructs that `parseInstrument` refuses. */
export function compileTerm(
  instrument: Instrument,
  { method }: ComputedScale,
  term: Term,
  /** Between what numbers another scale's result lies that is turned round. */
  range?: Ends,
): CompiledTerm {
  const source = sourceOf(term);
  const points = pointTables(instrument, term.points);
  const weight = term.weight === undefined ? one : fromDecimal(term.weight);
  // A look-up reads its items by its rows: as terms they have no points.
  const ends =
    method === "lookup" ? { min: zero, max: zero } : possibleEnds(instrument, source, points);
  const reverse = term.reverse === true ? (ends ?? range) : undefined;
  // Without a range there is nothing to turn round in, and nothing to count.
  const isEmpty = term.reverse === true && reverse === undefined;
  return defined({
    source,
    items: itemsOf(source),
    table: typeof term.points === "string" ? term.points : "",
    points: isEmpty ? { tables: new Map<string, PointTable>() } : points,
    weight,
    where: term.where,
    factors: source.kind === "product" ? factorsOf(instrument, source.items, points) : undefined,
    mostRows: source.kind === "each" ? mostRows(instrument, source.repeat) : undefined,
    reverse,
    ends: ends && { min: multiply(ends.min, weight), max: multiply(ends.max, weight) },
  });
}

function mostRows({ items }: Instrument, repeat: string): number {
  const item = items.get(repeat)?.item;
  invariant(item?.type === "repeat", `Not a repeat: ${repeat}`);
  return item.atMost;
}

function factorsOf(
  instrument: Instrument,
  items: readonly string[],
  points: PointTables,
): readonly Ends[] {
  return items.flatMap((item) => possibleEnds(instrument, { kind: "item", item }, points) ?? []);
}
