import { type Issue, issue } from "../../issue/index.ts";
import { isChoose } from "../isChoose.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales, walkItems, walkScales } from "../walk.ts";
import { checkEachTerm } from "./checkEachTerm.ts";
import { checkHidden } from "./checkHidden.ts";
import { checkSteps } from "./checkSteps.ts";
import { checkTermPoints } from "./checkTermPoints.ts";
import { noSuchItem } from "./noSuchItem.ts";

/** Methods that put exactly two terms together. */
const ofTwo = new Set(["ratio", "difference", "elapsed"]);

/** Every term reads something that exists and gives a number for each of its answers. */
export function checkTerms(file: InstrumentFile): readonly Issue[] {
  const items = new Map(walkItems(file).map(({ value }) => [value.id, value]));
  const described = walkScales(file).flatMap(({ value, pointer }) =>
    value.role !== "described"
      ? []
      : value.of.flatMap(({ item }, i) =>
          items.has(item) ? [] : [noSuchItem(file, item, `${pointer}/of/${i}/item`)],
        ),
  );
  const computed = walkComputedScales(file).flatMap(({ value: scale, pointer }) => [
    ...checkShape(scale, pointer),
    ...checkNoRows(scale, pointer),
    ...scale.of.flatMap((term, i) => checkTerm(file, items, scale, term, `${pointer}/of/${i}`)),
  ]);
  return [...described, ...computed];
}

/** A pair has two terms, and a look-up has rows and nobody else has. */
function checkShape(scale: ComputedScale, pointer: string): readonly Issue[] {
  const count =
    ofTwo.has(scale.method) && scale.of.length !== 2
      ? [issue("instrument/not-allowed-value", `${pointer}/of`, { allowed: "twoTerms" })]
      : [];
  const isLookup = scale.method === "lookup";
  if (isLookup === (scale.lookup !== undefined)) return count;
  return [
    ...count,
    isLookup
      ? issue("instrument/missing-field", pointer, { field: "lookup" })
      : issue("instrument/unknown-field", `${pointer}/lookup`, { field: "lookup" }),
  ];
}

/** Only a term over rows can be without any. */
function checkNoRows({ of, missing }: ComputedScale, pointer: string): readonly Issue[] {
  return missing.noRows === undefined || of.some((term) => "each" in term)
    ? []
    : [issue("instrument/unknown-field", `${pointer}/missing/noRows`, { field: "noRows" })];
}

function checkTerm(
  file: InstrumentFile,
  items: ReadonlyMap<string, Item>,
  scale: ComputedScale,
  term: Term,
  pointer: string,
): readonly Issue[] {
  const both =
    term.points !== undefined && term.reverse === true
      ? [issue("instrument/points-and-reverse", `${pointer}/reverse`)]
      : [];
  if ("each" in term) return [...both, ...checkEachTerm(file, items, scale, term, pointer)];
  if ("scale" in term) return [...both, ...checkScaleTerm(file, term, pointer)];
  const read = "product" in term ? term.product : "item" in term ? [term.item] : [];
  return [
    ...both,
    ...read.flatMap((id, i) => {
      const at = "product" in term ? `${pointer}/product/${i}` : `${pointer}/item`;
      const item = items.get(id);
      if (item === undefined) return [noSuchItem(file, id, at)];
      return [
        ...checkHidden(scale, item, at),
        ...checkTermPoints(file, scale, item, term, pointer),
      ];
    }),
  ];
}

/** Another scale's result is a number: only steps can grade it. */
function checkScaleTerm(
  file: InstrumentFile,
  { scale: id, points }: Extract<Term, { scale: string }>,
  pointer: string,
): readonly Issue[] {
  if (!file.scales.some((scale) => scale.id === id && scale.role !== "described")) {
    return [issue("instrument/unknown-scale", `${pointer}/scale`, { scale: id })];
  }
  const graded = isChoose(points) ? Object.values(points.cases) : [points];
  return graded.flatMap((one) => {
    if (one === undefined) return [];
    return Array.isArray(one)
      ? checkSteps(one, `${pointer}/points`)
      : [issue("instrument/not-scorable", `${pointer}/points`, { item: id })];
  });
}
