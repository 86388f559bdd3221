import { conditionLeaves } from "../../condition/index.ts";
import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales, walkConditions, walkItemConditions } from "../walk.ts";
import { refuse } from "./refuse.ts";
import { unsupportedBands } from "./unsupportedBands.ts";
import { unsupportedDomains } from "./unsupportedDomains.ts";
import { unsupportedItems } from "./unsupportedItems.ts";
import { unsupportedNumbers } from "./unsupportedNumbers.ts";

/**
 * Format 1 says more than this version of the core can compute. What it cannot is refused by
 * name, never passed over: an instrument that parses is scored in full.
 */
export function checkSupported(file: InstrumentFile): readonly Issue[] {
  const methods = new Set(["sum", "mean", "min", "max"]);
  return [
    ...unsupportedItems(file),
    ...walkItemConditions(file).flatMap(({ value, pointer }) =>
      conditionLeaves(value, pointer).flatMap(({ leaf, pointer: at }) =>
        "item" in leaf ? [] : [refuse(at, "scaleInItemCondition")],
      ),
    ),
    ...walkConditions(file)
      .filter(({ pointer }) => pointer.startsWith("/scales/"))
      .flatMap(({ value, pointer }) =>
        conditionLeaves(value, pointer).flatMap(({ leaf, pointer: at }) =>
          "item" in leaf ? [] : [refuse(at, "scaleInScaleCondition")],
        ),
      ),
    ...walkComputedScales(file).flatMap(({ value: scale, pointer }) => [
      ...(methods.has(scale.method) ? [] : [refuse(`${pointer}/method`, scale.method)]),
      ...(scale.lookup === undefined ? [] : [refuse(`${pointer}/lookup`, "lookup")]),
      ...(scale.across === undefined ? [] : [refuse(`${pointer}/across`, "across")]),
      ...(scale.transform !== undefined && "table" in scale.transform
        ? [refuse(`${pointer}/transform`, "normTable")]
        : []),
      ...scale.of.flatMap((term, i) =>
        unsupportedTerm(term).map(([key, name]) => refuse(`${pointer}/of/${i}/${key}`, name)),
      ),
    ]),
    ...unsupportedNumbers(file),
    ...unsupportedBands(file),
    ...unsupportedDomains(file),
    ...(file.form === undefined ? [] : [refuse("/form", "form")]),
    ...(file.narrative === undefined ? [] : [refuse("/narrative", "narrative")]),
    ...(["earlyWarning", "clockTriggers", "discrepancy"] as const).flatMap((key) =>
      file.profile?.[key] === undefined ? [] : [refuse(`/profile/${key}`, key)],
    ),
  ];
}

function unsupportedTerm(term: Term): readonly (readonly [string, string])[] {
  const { points } = term;
  const found: [string, string][] = [];
  if ("each" in term) found.push(["each", "each"]);
  if ("product" in term) found.push(["product", "product"]);
  if ("assessmentDate" in term) found.push(["assessmentDate", "assessmentDate"]);
  if ("scale" in term) found.push(["scale", "scaleOfScales"]);
  if (term.where !== undefined) found.push(["where", "where"]);
  if ("ticked" in term && points !== undefined) found.push(["points", "tickedPoints"]);
  if (typeof points === "object" && !Array.isArray(points) && "choose" in points) {
    found.push(["points", "choose"]);
  }
  return found;
}
