import { closureOf, dependencies } from "./dependencies.ts";
import { isChoose } from "./isChoose.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Item } from "./schema/item.schema.ts";
import type { ComputedScale } from "./schema/scale.schema.ts";
import type { Term } from "./schema/term.schema.ts";
import { walkAllItems } from "./walk.ts";
import { waysToAnswer } from "./waysToAnswer.ts";

/** No more ways to answer than this are tried one by one. */
const mostWays = 4096;

const rising: ReadonlySet<string> = new Set(["sum", "mean", "min", "max", "difference"]);

/**
 * How the lowest and highest result of a scale over all full answers can be found exactly: at the
 * ends of each answer by itself, by trying every way to answer, or (undefined) not at all.
 */
export function howToRange(file: InstrumentFile, id: string): "ends" | "every" | undefined {
  const scale = computedScale(file, id);
  if (scale === undefined) return undefined;
  const items = new Map(walkAllItems(file).map(({ value }) => [value.id, value]));
  if (isPlain({ file, items, read: new Set(), above: [id] }, scale)) return "ends";
  const behind = [...closureOf(dependencies(file), [`scale:${id}`])];
  const ways = behind
    .flatMap((one) => (one.startsWith("item:") ? [items.get(one.slice(5))] : []))
    .map((item) => (item === undefined ? Number.POSITIVE_INFINITY : waysToAnswer(file, item)))
    .reduce((all, one) => all * one, 1);
  return ways <= mostWays ? "every" : undefined;
}

interface Place {
  readonly file: InstrumentFile;
  readonly items: ReadonlyMap<string, Item>;
  /** The items read so far: one that is read twice moves a scale in two ways. */
  readonly read: Set<string>;
  /** The scales that lead here: a loop is told of elsewhere. */
  readonly above: readonly string[];
}

/** Its result follows each answer one way, whatever the other answers are. */
function isPlain(place: Place, { method, transform, of }: ComputedScale): boolean {
  const hasNorms = transform !== undefined && "table" in transform;
  return rising.has(method) && !hasNorms && of.every((term) => isPlainTerm(place, term));
}

function isPlainTerm(place: Place, term: Term): boolean {
  if (term.where !== undefined || isChoose(term.points)) return false;
  if ("scale" in term) {
    const child = computedScale(place.file, term.scale);
    if (term.points !== undefined || child === undefined) return false;
    const above = [...place.above, term.scale];
    return !place.above.includes(term.scale) && isPlain({ ...place, above }, child);
  }
  if (!("item" in term) || "each" in term || place.read.has(term.item)) return false;
  place.read.add(term.item);
  return hasEnds(place, term, place.items.get(term.item));
}

function hasEnds({ file }: Place, { points }: Term, item: Item | undefined): boolean {
  if (item === undefined || ("condition" in item && item.condition !== undefined)) return false;
  switch (item.type) {
    case "single":
    case "yesNo":
    case "rating":
    case "number":
      return !Array.isArray(points) || Number.isFinite(waysToAnswer(file, item));
    case "multiple":
      return Number.isFinite(waysToAnswer(file, item));
    default:
      return false;
  }
}

function computedScale({ scales }: InstrumentFile, id: string): ComputedScale | undefined {
  const found = scales.find((scale) => scale.id === id);
  return found === undefined || found.role === "described" ? undefined : found;
}
