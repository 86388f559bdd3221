import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales, walkItems, walkScales } from "../walk.ts";
import { checkTermPoints } from "./checkTermPoints.ts";

const leavesByItself = new Set(["mean", "min", "max"]);

/** Every term reads something that exists and gives a number for each of its answers. */
export function checkTerms(file: InstrumentFile): readonly Issue[] {
  const items = new Map(walkItems(file).map(({ value }) => [value.id, value]));
  const described = walkScales(file).flatMap(({ value, pointer }) =>
    value.role !== "described"
      ? []
      : value.of.flatMap(({ item }, i) =>
          items.has(item)
            ? []
            : [issue("instrument/unknown-item", `${pointer}/of/${i}/item`, { item })],
        ),
  );
  const computed = walkComputedScales(file).flatMap(({ value: scale, pointer }) =>
    scale.of.flatMap((term, i) => checkTerm(file, items, scale, term, `${pointer}/of/${i}`)),
  );
  return [...described, ...computed];
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
  if ("scale" in term) {
    const known = file.scales.some(({ id, role }) => id === term.scale && role !== "described");
    return known
      ? both
      : [...both, issue("instrument/unknown-scale", `${pointer}/scale`, { scale: term.scale })];
  }
  if (!("item" in term)) return both;
  const item = items.get(term.item);
  if (item === undefined) {
    return [...both, issue("instrument/unknown-item", `${pointer}/item`, { item: term.item })];
  }
  const hidden =
    item.condition !== undefined &&
    scale.missing.hidden === undefined &&
    !leavesByItself.has(scale.method)
      ? [issue("instrument/hidden-needs-rule", `${pointer}/item`, { item: item.id })]
      : [];
  return [...both, ...hidden, ...checkTermPoints(file, item, term, pointer)];
}
