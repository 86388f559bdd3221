import type { ComputedScale, Step } from "../instrument/index.ts";
import type { CompiledScale, Sense } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";

/** How a scale's result follows the points of each item it reads, also through other scales. */
export function sensesOf(
  scale: ComputedScale,
  terms: readonly CompiledTerm[],
  before: ReadonlyMap<string, CompiledScale>,
): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>();
  const last = senseOfTransform(scale);
  terms.forEach((term, index) => {
    const outer = both(senseOfPlace(scale, terms, index), last);
    for (const [item, inner] of innerSenses(term, before)) {
      const sense = both(outer, inner);
      const known = senses.get(item);
      senses.set(item, known === undefined || known === sense ? sense : "mixed");
    }
  });
  return senses;
}

function both(a: Sense, b: Sense): Sense {
  if (a === "mixed" || b === "mixed") return "mixed";
  return a === b ? "up" : "down";
}

function innerSenses(
  term: CompiledTerm,
  before: ReadonlyMap<string, CompiledScale>,
): readonly (readonly [string, Sense])[] {
  const { source, reverse, factors } = term;
  const turn = reverse === undefined ? "up" : "down";
  switch (source.kind) {
    case "item":
    case "each":
      return [[source.item, turn]];
    case "product": {
      const rises = factors?.every(({ min }) => min.n >= 0) === true;
      return source.items.map((item) => [item, rises ? turn : "mixed"]);
    }
    case "scale": {
      const child = before.get(source.scale);
      // A norm table may lack the row of an end, and then the whole scale is missing.
      const hasNorms = child?.scale.transform !== undefined && "table" in child.scale.transform;
      const graded = hasNorms ? "mixed" : both(turn, senseOfTables(term));
      return [...(child?.senses ?? [])].map(([item, sense]) => [item, both(graded, sense)]);
    }
    case "date":
      return [];
  }
}

/** Points of steps over another scale's result. */
function senseOfTables({ points: { choose, tables } }: CompiledTerm): Sense {
  if (choose !== undefined) return "mixed";
  const [table] = tables.values();
  if (table === undefined || table.kind === "own") return "up";
  return table.kind === "steps" ? senseOfSteps(table.steps) : "mixed";
}

function senseOfSteps(steps: readonly Step<number>[]): Sense {
  return senseOfNumbers(steps.map(({ is }) => is));
}

function senseOfNumbers(numbers: readonly number[]): Sense {
  const pairs = numbers.slice(1).map((number, i) => number - (numbers[i] ?? number));
  if (pairs.every((apart) => apart >= 0)) return "up";
  return pairs.every((apart) => apart <= 0) ? "down" : "mixed";
}

function senseOfPlace(scale: ComputedScale, terms: readonly CompiledTerm[], index: number): Sense {
  switch (scale.method) {
    case "difference":
      return index === 0 ? "up" : "down";
    case "elapsed":
      if (scale.across === "midnight") return "mixed";
      return index === 0 ? "down" : "up";
    case "ratio": {
      const [first, second] = terms.map(({ ends }) => ends?.min.n ?? -1);
      if (first === undefined || second === undefined || first < 0 || second <= 0) return "mixed";
      return index === 0 ? "up" : "down";
    }
    case "lookup":
    case "count":
      return "mixed";
    default:
      return "up";
  }
}

function senseOfTransform({ transform }: ComputedScale): Sense {
  if (transform === undefined) return "up";
  if ("times" in transform) return transform.times >= 0 ? "up" : "down";
  if ("table" in transform) {
    if (!Array.isArray(transform.rows)) return "mixed";
    const rows = [...transform.rows].sort(([a], [b]) => a - b);
    return senseOfNumbers(rows.map(([, value]) => value));
  }
  const [from, upTo] = transform.from;
  const [low, high] = transform.to;
  return upTo > from === high >= low ? "up" : "down";
}
