import { conditionItems, conditionLeaves } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import { conditionDependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { plainConditions, walkComputedScales, walkItems, walkProfileConditions } from "../walk.ts";

/**
 * Nothing that domains or profile read may depend on a `trait` item through any chain: not as a
 * term, not as what decides whether a term applies, not in an override, rule or choice of points.
 */
export function checkProtectedTraits(file: InstrumentFile): readonly Issue[] {
  const traits = new Set(
    walkItems(file).flatMap(({ value }) =>
      "trait" in value && value.trait !== undefined ? [value.id] : [],
    ),
  );
  if (traits.size === 0) return [];
  const scales = walkComputedScales(file);
  const flags = new Map(file.flags.map((flag) => [flag.id, flag.when]));
  const inScope = new Set(file.domains.flatMap((domain) => domain.scales));
  const grow = () => {
    for (const { value } of scales) {
      if (inScope.has(value.id)) {
        for (const term of value.of) if ("scale" in term) inScope.add(term.scale);
      }
    }
  };
  for (let round = 0; round < scales.length; round += 1) grow();
  const reads: { readonly items: readonly string[]; readonly pointer: string }[] = [
    ...scales
      .filter(({ value }) => inScope.has(value.id))
      .flatMap(({ value, pointer }) => [
        ...value.of.map((term, i) => ({ items: termItems(term), pointer: `${pointer}/of/${i}` })),
        ...("overrides" in value ? (value.overrides ?? []) : []).map(({ when }, i) => ({
          items: conditionItems(when),
          pointer: `${pointer}/overrides/${i}/when`,
        })),
      ]),
    ...walkProfileConditions(file)
      .flatMap(({ value, pointer }) => plainConditions(value, pointer))
      .map(({ value, pointer }) => ({
        items: conditionLeaves(value).flatMap(({ leaf }) => {
          if ("item" in leaf) return [leaf.item];
          const flag = "flag" in leaf ? flags.get(leaf.flag) : undefined;
          return flag === undefined ? [] : conditionItems(flag);
        }),
        pointer,
      })),
    ...(file.profile?.obstacles ?? []).map(({ when }, i) => ({
      items: conditionItems(when),
      pointer: `/profile/obstacles/${i}/when`,
    })),
  ];
  const tainted = taintedItems(file, traits);
  return reads.flatMap(({ items, pointer }) =>
    items
      .filter((item) => tainted.has(item))
      .map((item) => issue("instrument/protected-trait", pointer, { item })),
  );
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

/** The traits, and every item that applies or not because of one, through any chain. */
function taintedItems(file: InstrumentFile, traits: ReadonlySet<string>): ReadonlySet<string> {
  const dependencies = conditionDependencies(file);
  const tainted = new Set(traits);
  for (let before = -1; before !== tainted.size; ) {
    before = tainted.size;
    for (const [id, others] of dependencies) {
      if (others.some((other) => tainted.has(other))) tainted.add(id);
    }
  }
  return tainted;
}
