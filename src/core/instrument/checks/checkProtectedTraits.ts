import { type Condition, conditionItems, conditionLeaves } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import { conditionDependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales, walkItems } from "../walk.ts";
import { profileConditions, scalesOfProfile } from "./scalesOfProfile.ts";

interface Read {
  readonly items: readonly string[];
  readonly pointer: string;
}

/**
 * Nothing that domains or profile read may depend on a `trait` item through any chain: not as a
 * term, not as what decides whether a term applies, not in an override, rule or choice of points.
 */
export function checkProtectedTraits(file: InstrumentFile): readonly Issue[] {
  const tainted = taintedItems(file);
  if (tainted.size === 0) return [];
  const rules = profileConditions(file).map(({ value, pointer }) => ({
    items: itemsBehind(file, value),
    pointer,
  }));
  return [...readsOfScales(file), ...rules].flatMap(({ items, pointer }) =>
    [...new Set(items)]
      .filter((item) => tainted.has(item))
      .map((item) => issue("instrument/protected-trait", pointer, { item })),
  );
}

function readsOfScales(file: InstrumentFile): readonly Read[] {
  const inScope = scalesOfProfile(file);
  return walkComputedScales(file)
    .filter(({ value }) => inScope.has(value.id))
    .flatMap(({ value, pointer }) => [
      ...value.of.map((term, i) => ({ items: termItems(term), pointer: `${pointer}/of/${i}` })),
      ...("overrides" in value ? (value.overrides ?? []) : []).map(({ when }, i) => ({
        items: conditionItems(when),
        pointer: `${pointer}/overrides/${i}/when`,
      })),
    ]);
}

function termItems(term: Term): readonly string[] {
  const { points } = term;
  const chosenBy =
    typeof points === "object" && !Array.isArray(points) && "choose" in points
      ? [String(points.choose)]
      : [];
  const where = term.where === undefined ? [] : conditionItems(term.where);
  const own = "item" in term ? [term.item] : "product" in term ? term.product : [];
  return [...own, ...chosenBy, ...where];
}

/** Items a condition looks at, also through the flags it asks about; scales are in scope anyway. */
function itemsBehind(file: InstrumentFile, condition: Condition, seen: readonly string[] = []) {
  return conditionLeaves(condition).flatMap(({ leaf }): readonly string[] => {
    if ("item" in leaf) return [leaf.item];
    if (!("flag" in leaf) || seen.includes(leaf.flag)) return [];
    const flag = file.flags.find(({ id }) => id === leaf.flag);
    return flag === undefined ? [] : itemsBehind(file, flag.when, [...seen, leaf.flag]);
  });
}

/** The traits, and every item that applies or not because of one, through any chain. */
function taintedItems(file: InstrumentFile): ReadonlySet<string> {
  const dependencies = conditionDependencies(file);
  const tainted = new Set(
    walkItems(file).flatMap(({ value }) =>
      "trait" in value && value.trait !== undefined ? [value.id] : [],
    ),
  );
  for (let before = -1; before !== tainted.size; ) {
    before = tainted.size;
    for (const [id, others] of dependencies) {
      if (others.some((other) => tainted.has(other))) tainted.add(id);
    }
  }
  return tainted;
}
