import { type ConditionLeaf, conditionLeaves, type Operator } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import { choicesOf } from "../instrument.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import { walkAllItems, walkConditions, walkItems } from "../walk.ts";
import { noSuchItem } from "./noSuchItem.ts";
import { valueInstead } from "./valueInstead.ts";

/** Conditions and checks name items, options, scales, bands and flags that exist. */
export function checkItemReferences(file: InstrumentFile): readonly Issue[] {
  const items = new Map(walkItems(file).map(({ value }) => [value.id, value]));
  const lists = walkAllItems(file).flatMap(({ value, pointer }) =>
    "choices" in value &&
    typeof value.choices === "string" &&
    file.choiceLists?.[value.choices] === undefined
      ? [issue("instrument/unknown-choice-list", `${pointer}/choices`, { list: value.choices })]
      : [],
  );
  const conditions = walkConditions(file).flatMap(({ value, pointer, repeat }) => {
    const seen = repeat === undefined ? items : seenFromRow(items, repeat);
    return conditionLeaves(value, pointer).flatMap(({ leaf, pointer: at }) =>
      "item" in leaf ? checkLeaf(file, seen, leaf, at) : checkOther(file, leaf, at),
    );
  });
  const checked = file.checks.flatMap((check, c) =>
    check.items.flatMap((id, i) =>
      items.has(id) ? [] : [noSuchItem(file, id, `/checks/${c}/items/${i}`)],
    ),
  );
  return [...lists, ...conditions, ...checked];
}

/** From inside a row its own items are seen, and those outside. */
function seenFromRow(items: ReadonlyMap<string, Item>, repeat: string): ReadonlyMap<string, Item> {
  const within = items.get(repeat);
  const ofRow = within?.type === "repeat" ? within.items : [];
  return new Map<string, Item>([...items, ...ofRow.map((one) => [one.id, one] as const)]);
}

function checkLeaf(
  file: InstrumentFile,
  items: ReadonlyMap<string, Item>,
  leaf: Extract<ConditionLeaf, { item: string }>,
  pointer: string,
): readonly Issue[] {
  const item = items.get(leaf.item);
  if (item === undefined) return [noSuchItem(file, leaf.item, `${pointer}/item`)];
  if (item.type === "display") {
    const params = { item: item.id, op: "state" in leaf ? "state" : leaf.op, expected: "question" };
    return [issue("instrument/condition-type", `${pointer}/item`, params)];
  }
  if ("state" in leaf) return [];
  if (leaf.op === "exists") {
    if (leaf.value === undefined) return [];
    const params = { item: item.id, op: leaf.op, expected: "noValue" };
    return [issue("instrument/condition-type", `${pointer}/value`, params)];
  }
  const expected = expectedInstead(item, leaf.op, leaf.value);
  if (expected !== undefined) {
    const params = { item: item.id, op: leaf.op, expected };
    return [issue("instrument/condition-type", `${pointer}/op`, params)];
  }
  const { op, value = "" } = leaf;
  const instead = valueInstead(item, op, value);
  if (instead !== undefined) {
    const params = { item: item.id, value, ...instead };
    return [issue("instrument/impossible-answer", `${pointer}/value`, params)];
  }
  const choices = choicesOf(file, item);
  return choices.length === 0 || choices.some(({ code }) => code === value)
    ? []
    : [
        issue("instrument/unknown-choice", `${pointer}/value`, {
          item: item.id,
          choice: value,
        }),
      ];
}

/** What a comparison with such an item needs instead; undefined when it is fine. */
function expectedInstead(
  item: Item,
  op: Operator,
  value: string | number | undefined,
): string | undefined {
  if (item.type === "repeat") return "exists";
  const isMultiple = item.type === "multiple";
  if ((op === "includes") !== isMultiple) return isMultiple ? "includes" : "equality";
  const ordered = ["rating", "number", "date", "month", "time"].includes(item.type);
  if (["<", "<=", ">", ">="].includes(op) && !ordered) return "equality";
  if (value === undefined) return "value";
  const numeric = item.type === "rating" || item.type === "number";
  if (numeric === (typeof value === "number")) return undefined;
  return numeric ? "number" : "text";
}

function checkOther(
  file: InstrumentFile,
  leaf: Exclude<ConditionLeaf, { item: string }>,
  pointer: string,
): readonly Issue[] {
  if ("flag" in leaf) {
    return file.flags.some(({ id }) => id === leaf.flag)
      ? []
      : [issue("instrument/unknown-flag", `${pointer}/flag`, { flag: leaf.flag })];
  }
  const scale = file.scales.find(({ id }) => id === leaf.scale);
  const isAsked = scale?.role === "scored" || (scale?.role === "part" && !("band" in leaf));
  if (!isAsked) {
    return [issue("instrument/unknown-scale", `${pointer}/scale`, { scale: leaf.scale })];
  }
  if (!("band" in leaf) || scale.role !== "scored") return [];
  const sets = scale.bands
    .filter(({ set }) => leaf.set === undefined || leaf.set === set)
    .map(({ set }) => file.bandSets?.[set]);
  return sets.some((set) => set?.bands.some(({ code }) => code === leaf.band))
    ? []
    : [issue("instrument/unknown-band", `${pointer}/band`, { band: leaf.band, scale: leaf.scale })];
}
