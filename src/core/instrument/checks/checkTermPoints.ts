import { type Issue, issue } from "../../issue/index.ts";
import { choicesOf } from "../instrument.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { checkSteps } from "./checkSteps.ts";

type ItemTerm = Extract<Term, { item: string }>;

/** Every answer to the item gives a number: by itself, by a table, by steps or by a tick. */
export function checkTermPoints(
  file: InstrumentFile,
  item: Item,
  term: ItemTerm,
  pointer: string,
): readonly Issue[] {
  const notScorable = [issue("instrument/not-scorable", `${pointer}/item`, { item: item.id })];
  if ("ticked" in term) {
    return item.type === "multiple" ? checkTick(file, item, term.ticked, pointer) : notScorable;
  }
  switch (item.type) {
    case "rating":
    case "number":
      if (term.points === undefined) return [];
      return Array.isArray(term.points)
        ? checkSteps(term.points, `${pointer}/points`)
        : notScorable;
    case "single":
    case "yesNo":
      return Array.isArray(term.points)
        ? notScorable
        : checkTable(file, choicesOf(file, item), term, pointer);
    default:
      return notScorable;
  }
}

function checkTick(
  file: InstrumentFile,
  item: Item,
  ticked: string,
  pointer: string,
): readonly Issue[] {
  return choicesOf(file, item).some(({ code }) => code === ticked)
    ? []
    : [issue("instrument/unknown-choice", `${pointer}/ticked`, { item: item.id, choice: ticked })];
}

/** An unknown list of choices has been told of already, and has nothing to look up. */
function checkTable(
  file: InstrumentFile,
  choices: readonly { readonly code: string }[],
  { item, points }: ItemTerm,
  pointer: string,
): readonly Issue[] {
  if (points === undefined) {
    const all = choices.map(({ code }) => code).join(", ");
    return choices.length === 0
      ? []
      : [issue("instrument/points-missing", `${pointer}/item`, { item, choice: all })];
  }
  if (Array.isArray(points) || (typeof points === "object" && "choose" in points)) return [];
  const table = typeof points === "string" ? file.pointTables?.[points] : points;
  if (table === undefined) {
    const name = typeof points === "string" ? points : "";
    return [issue("instrument/unknown-point-table", `${pointer}/points`, { table: name })];
  }
  return choices.flatMap(({ code }) =>
    code in table
      ? []
      : [issue("instrument/points-missing", `${pointer}/points`, { item, choice: code })],
  );
}
