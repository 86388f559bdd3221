import {
  type ComputedScale,
  closureOf,
  type Dependent,
  type Instrument,
  type Scale,
  scaleLooksAt,
} from "../instrument/index.ts";
import type { Dependence } from "./createMemory.ts";

/**
 * Items at the end of every chain from these: what they read, and what decides about that. Those in
 * rows stand after their repeat.
 */
export function dependenceOf(
  { looksAt, items, scales }: Instrument,
  start: readonly Dependent[],
): Dependence {
  const behind = closureOf(looksAt, start);
  return {
    items: [...items]
      .flatMap(([id, { rowItems }]) => [id, ...rowItems.keys()])
      .filter((id) => behind.has(`item:${id}`)),
    onDate: [...scales].some(([id, scale]) => behind.has(`scale:${id}`) && readsDate(scale)),
  };
}

export function dependenceOfScale(instrument: Instrument, scale: ComputedScale): Dependence {
  const { items, onDate } = dependenceOf(instrument, scaleLooksAt(instrument.file, scale));
  return { items, onDate: onDate || readsDate(scale) };
}

function readsDate({ of }: Scale): boolean {
  return of.some((term) => "assessmentDate" in term);
}
