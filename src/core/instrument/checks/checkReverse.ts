import { type Issue, issue } from "../../issue/index.ts";
import { howToRange } from "../howToRange.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales } from "../walk.ts";

/** What is turned round lies between a lowest and a highest number that are known exactly. */
export function checkReverse(file: InstrumentFile): readonly Issue[] {
  return walkComputedScales(file).flatMap(({ value: scale, pointer }) =>
    scale.of.flatMap((term, i) => checkRange(file, term, `${pointer}/of/${i}`)),
  );
}

function checkRange(file: InstrumentFile, term: Term, pointer: string): readonly Issue[] {
  if (term.reverse !== true) return [];
  const unknown = (name: string) => [
    issue("instrument/range-unknown", `${pointer}/reverse`, { name }),
  ];
  if ("scale" in term) {
    const isKnown = file.scales.some(({ id, role }) => id === term.scale && role !== "described");
    return isKnown && howToRange(file, term.scale) === undefined ? unknown(term.scale) : [];
  }
  if (!("product" in term)) return [];
  const again = term.product.find((item, i) => term.product.indexOf(item) !== i);
  return again === undefined ? [] : unknown(again);
}
