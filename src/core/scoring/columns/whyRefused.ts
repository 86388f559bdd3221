import { type Condition, conditionLeaves } from "../../condition/index.ts";
import { closureOf, type Dependent, scaleLooksAt } from "../../instrument/index.ts";
import type { CompiledScale, Scorer } from "../compiledScale.ts";
import type { TermSource } from "../termSource.ts";
import { mostTerms } from "./tally.ts";

/**
 * Why a scale has no columns:
 *
 * - `form`: the instrument has a rule for the whole form;
 * - `choose`: an answer chooses its points, bands or norms;
 * - `method`: it is no sum, count or mean;
 * - `rounding`, `norms`: it is rounded, or looked up in norms;
 * - `rows`, `product`, `scale`, `ticks`: it reads such a thing, or looks at another scale;
 * - `noList`: it reads or compares answers that have no list, as days, words and ticks;
 * - `tooLarge`: its whole numbers could be too large to be exact.
 */
export type Refusal =
  | "choose"
  | "form"
  | "method"
  | "noList"
  | "norms"
  | "product"
  | "rounding"
  | "rows"
  | "scale"
  | "ticks"
  | "tooLarge";

/** What the scale itself tells, and every condition that it depends on; the rest is computed. */
export function whyRefused(scorer: Scorer, compiled: CompiledScale): Refusal | undefined {
  const { scale, terms, cases } = compiled;
  const { transform, round = [] } = scale;
  if (scorer.instrument.file.form !== undefined) return "form";
  if (cases.size > 0) return "choose";
  if (scale.method !== "sum" && scale.method !== "count" && scale.method !== "mean")
    return "method";
  if (round.length > 0) return "rounding";
  if (transform !== undefined && "table" in transform) return "norms";
  if (terms.length > mostTerms) return "tooLarge";
  const reasons = terms.map(({ source }) => whySource(scorer, source));
  return reasons.find((why) => why !== undefined) ?? whyConditions(scorer, compiled);
}

function whySource(scorer: Scorer, source: TermSource): Refusal | undefined {
  if (source.kind === "each") return "rows";
  // Only what time has passed is reckoned from the day of the assessment.
  if (source.kind === "date") return "method";
  if (source.kind !== "item") return source.kind;
  if (source.ticked !== undefined) return "ticks";
  return hasList(scorer, source.item) ? undefined : "noList";
}

/** Of the scale, and of the items and flags behind it at any distance. */
function whyConditions(scorer: Scorer, { scale }: CompiledScale): Refusal | undefined {
  const { looksAt, items, file } = scorer.instrument;
  const behind = closureOf(looksAt, scaleLooksAt(file, scale));
  const isBehind = (one: Dependent) => behind.has(one);
  if (file.scales.some(({ id }) => isBehind(`scale:${id}`))) return "scale";
  const overrides = "overrides" in scale ? (scale.overrides ?? []) : [];
  const conditions = [
    ...scale.of.flatMap(({ where }) => where ?? []),
    ...overrides.map(({ when }) => when),
    ...[...items].flatMap(([id, { item }]) =>
      isBehind(`item:${id}`) ? (item.condition ?? []) : [],
    ),
    ...file.flags.flatMap(({ id, when }) => (isBehind(`flag:${id}`) ? [when] : [])),
  ];
  return conditions.some((one) => comparesUnlisted(scorer, one)) ? "noList" : undefined;
}

/** Of an answer without a list it can only be told that it is there. */
function comparesUnlisted(scorer: Scorer, condition: Condition): boolean {
  return conditionLeaves(condition).some(
    ({ leaf }) =>
      "item" in leaf && "op" in leaf && leaf.op !== "exists" && !hasList(scorer, leaf.item),
  );
}

function hasList({ coder }: Scorer, id: string): boolean {
  return coder.listed[coder.places.get(id) ?? -1]?.length !== 0;
}
