import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales } from "../walk.ts";
import { refuse } from "./refuse.ts";
import { unsupportedDomains } from "./unsupportedDomains.ts";
import { unsupportedNumbers } from "./unsupportedNumbers.ts";

/**
 * Format 1 says more than this version of the core can compute. What it cannot is refused by
 * name, never passed over: an instrument that parses is scored in full.
 */
export function checkSupported(file: InstrumentFile): readonly Issue[] {
  return [
    ...walkComputedScales(file).flatMap(({ value: scale, pointer }) =>
      scale.of.flatMap((term, i) =>
        unsupportedTerm(term).map(([key, name]) => refuse(`${pointer}/of/${i}/${key}`, name)),
      ),
    ),
    ...unsupportedNumbers(file),
    ...unsupportedDomains(file),
    ...(file.narrative === undefined ? [] : [refuse("/narrative", "narrative")]),
  ];
}

function unsupportedTerm(term: Term): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  if ("ticked" in term && term.points !== undefined) found.push(["points", "tickedPoints"]);
  if (term.reverse === true && !("item" in term)) found.push(["reverse", "reversedScale"]);
  return found;
}
