import { type Issue, issue } from "../../issue/index.ts";
import { contentHash } from "../contentHash.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Points, Term } from "../schema/term.schema.ts";
import { walkComputedScales } from "../walk.ts";

/**
 * A scale reads the same thing in the same way once. A row that was copied and not changed would
 * count double and look like any other; who means it says so with a weight. The same question with
 * other points, or under another condition, is another term.
 */
export function checkTwice(file: InstrumentFile): readonly Issue[] {
  return walkComputedScales(file).flatMap(({ value: { of }, pointer }) => {
    const seen = new Set<string>();
    return of.flatMap((term, i) => {
      const use = contentHash(useOf(file, term));
      if (!seen.has(use)) {
        seen.add(use);
        return [];
      }
      return [issue("instrument/term-twice", `${pointer}/of/${i}`, { term: nameOf(term) })];
    });
  });
}

/** The term but for its weight, with a named table as the numbers it has. */
function useOf(file: InstrumentFile, term: Term): unknown {
  const { weight: _, points, ...source } = term;
  const read = "product" in source ? { ...source, product: [...source.product].sort() } : source;
  return points === undefined ? read : { ...read, points: numbersOf(file, points) };
}

function numbersOf(file: InstrumentFile, points: Points): unknown {
  return typeof points === "string" ? (file.pointTables?.[points] ?? points) : points;
}

function nameOf(term: Term): string {
  if ("product" in term) return term.product.join(" × ");
  if ("scale" in term) return term.scale;
  return "item" in term ? term.item : "assessmentDate";
}
