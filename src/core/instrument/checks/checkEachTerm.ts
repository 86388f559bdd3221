import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { checkHidden } from "./checkHidden.ts";
import { checkTermPoints } from "./checkTermPoints.ts";
import { leavesByItself } from "./leavesByItself.ts";

/** Methods of as many terms as there happen to be. */
const ofAny = ["sum", "mean", "min", "max", "count"];

/**
 * A term over rows names a repeat and an item in it that gives a number, in a scale that can take
 * any number of terms and says what comes of no rows where that may be the answer.
 */
export function checkEachTerm(
  file: InstrumentFile,
  items: ReadonlyMap<string, Item>,
  scale: ComputedScale,
  term: Extract<Term, { each: string }>,
  pointer: string,
): readonly Issue[] {
  const repeat = items.get(term.each);
  if (repeat === undefined) {
    return [issue("instrument/unknown-item", `${pointer}/each`, { item: term.each })];
  }
  if (repeat.type !== "repeat") {
    return [issue("instrument/not-a-repeat", `${pointer}/each`, { item: term.each })];
  }
  const method = ofAny.includes(scale.method)
    ? []
    : [issue("instrument/not-allowed-value", `${pointer}/each`, { allowed: "manyTerms" })];
  const inside = repeat.items.find(({ id }) => id === term.item);
  if (inside === undefined) {
    const params = { item: term.item, repeat: repeat.id };
    return [...method, issue("instrument/not-in-rows", `${pointer}/item`, params)];
  }
  const needsRule =
    repeat.emptyIs === "none" &&
    scale.missing.noRows === undefined &&
    !leavesByItself.has(scale.method)
      ? [issue("instrument/no-rows-needs-rule", `${pointer}/each`, { item: repeat.id })]
      : [];
  return [
    ...method,
    ...needsRule,
    ...checkHidden(scale, repeat, `${pointer}/each`),
    ...checkHidden(scale, inside, `${pointer}/item`),
    ...(method.length > 0 ? [] : checkTermPoints(file, scale, inside, term, pointer)),
  ];
}
