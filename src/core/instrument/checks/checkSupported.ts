import { conditionLeaves } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales, walkConditions, walkItemConditions, walkItems } from "../walk.ts";

/**
 * Format 1 says more than this version of the core can compute. What it cannot is refused by
 * name, never passed over: an instrument that parses is scored in full.
 */
export function checkSupported(file: InstrumentFile): readonly Issue[] {
  const refuse = (pointer: string, construct: string) =>
    issue("instrument/not-supported-yet", pointer, { construct });
  const methods = new Set(["sum", "mean", "min", "max"]);
  return [
    ...walkItems(file).flatMap(({ value, pointer }) =>
      value.type === "repeat" || value.type === "time"
        ? [refuse(`${pointer}/type`, value.type)]
        : [],
    ),
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
    ...file.domains.flatMap(({ aggregate }, i) =>
      aggregate === "mean" ? [refuse(`/domains/${i}/aggregate`, "meanOfScales")] : [],
    ),
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
