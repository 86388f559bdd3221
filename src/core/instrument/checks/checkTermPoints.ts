import { type Issue, issue } from "../../issue/index.ts";
import { choicesOf } from "../instrument.ts";
import { isChoose } from "../isChoose.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Choose, Step } from "../schema/steps.schema.ts";
import type { Points, Term } from "../schema/term.schema.ts";
import { checkSteps } from "./checkSteps.ts";

type PlainPoints = Exclude<Points, Choose<unknown>>;

/** Methods that read times of day and days as numbers. */
const readsTime: ReadonlySet<string> = new Set(["elapsed", "difference"]);

/** Every answer to the item gives a number: by itself, by a table, by steps or by a tick. */
export function checkTermPoints(
  file: InstrumentFile,
  scale: ComputedScale,
  item: Item,
  term: Term,
  pointer: string,
): readonly Issue[] {
  const place = "product" in term ? `${pointer}/product` : `${pointer}/item`;
  const notScorable = [issue("instrument/not-scorable", place, { item: item.id })];
  if (scale.method === "lookup") return [];
  if ("ticked" in term) {
    return item.type === "multiple" ? checkTick(file, item, term, pointer) : notScorable;
  }
  if (isTime(item)) {
    return readsTime.has(scale.method) && term.points === undefined ? [] : notScorable;
  }
  return tablesOf(term, pointer).flatMap(({ one, at }) =>
    checkOne(file, item, one, place, at, notScorable),
  );
}

/** The points of a term, or those of every case. */
function tablesOf({ points }: Term, pointer: string) {
  return isChoose(points)
    ? Object.entries(points.cases).map(([code, one]) => ({
        one,
        at: `${pointer}/points/cases/${code}`,
      }))
    : [{ one: points, at: `${pointer}/points` }];
}

function isTime({ type }: Item): boolean {
  return type === "time" || type === "date" || type === "month";
}

function checkOne(
  file: InstrumentFile,
  item: Item,
  points: PlainPoints | undefined,
  place: string,
  pointer: string,
  notScorable: readonly Issue[],
): readonly Issue[] {
  switch (item.type) {
    case "rating":
    case "number":
      if (points === undefined) return [];
      return isSteps(points) ? checkSteps(points, pointer) : notScorable;
    case "single":
    case "yesNo":
      return isSteps(points)
        ? notScorable
        : checkTable(file, item, choicesOf(file, item), points, place, pointer);
    default:
      return notScorable;
  }
}

function isSteps(points: PlainPoints | undefined): points is readonly Step<number>[] {
  return Array.isArray(points);
}

/** The option is there, and by code it has a number: one that is not ticked has none. */
function checkTick(
  file: InstrumentFile,
  item: Item,
  term: Extract<Term, { ticked: string }>,
  pointer: string,
): readonly Issue[] {
  const option = choicesOf(file, item).filter(({ code }) => code === term.ticked);
  if (option.length === 0) {
    const params = { item: item.id, choice: term.ticked };
    return [issue("instrument/unknown-choice", `${pointer}/ticked`, params)];
  }
  return tablesOf(term, pointer).flatMap(({ one, at }) => {
    if (one === undefined) return [];
    return isSteps(one) ? checkSteps(one, at) : checkTable(file, item, option, one, at, at);
  });
}

/** An unknown list of choices has been told of already, and has nothing to look up. */
function checkTable(
  file: InstrumentFile,
  { id: item }: Item,
  choices: readonly { readonly code: string }[],
  points: string | Readonly<Record<string, number>> | undefined,
  place: string,
  pointer: string,
): readonly Issue[] {
  if (points === undefined) {
    const all = choices.map(({ code }) => code).join(", ");
    return choices.length === 0
      ? []
      : [issue("instrument/points-missing", place, { item, choice: all })];
  }
  const table = typeof points === "string" ? file.pointTables?.[points] : points;
  if (table === undefined) {
    const name = typeof points === "string" ? points : "";
    return [issue("instrument/unknown-point-table", pointer, { table: name })];
  }
  return choices.flatMap(({ code }) =>
    code in table ? [] : [issue("instrument/points-missing", pointer, { item, choice: code })],
  );
}
