import type { Condition } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import { closureOf, conditionLooksAt, type Dependent, dependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { type At, walkAllItems, walkComputedScales } from "../walk.ts";
import { profileConditions, scalesOfProfile } from "./scalesOfProfile.ts";

/**
 * Nothing that domains or profile read may depend on a `trait` item through any chain: not as a
 * term, not as what decides whether a term applies, not in an override, rule or choice of points.
 */
export function checkProtectedTraits(file: InstrumentFile): readonly Issue[] {
  const traits = new Set(
    walkAllItems(file).flatMap(({ value }): Dependent[] =>
      "trait" in value && value.trait !== undefined ? [`item:${value.id}`] : [],
    ),
  );
  if (traits.size === 0) return [];
  const graph = dependencies(file);
  const inScope = scalesOfProfile(file);
  const scales = walkComputedScales(file)
    .filter(({ value }) => inScope.has(value.id))
    .map(({ value, pointer }) => ({
      looksAt: graph.get(`scale:${value.id}`) ?? [],
      pointer: `${pointer}/of`,
    }));
  const rules = [...profileConditions(file), ...shownBeside(file)].map(({ value, pointer }) => ({
    looksAt: conditionLooksAt(value),
    pointer,
  }));
  const form = {
    looksAt: inScope.size === 0 ? [] : (file.form?.of ?? []).map((id): Dependent => `item:${id}`),
    pointer: "/form/of",
  };
  return [...scales, ...rules, form].flatMap(({ looksAt, pointer }) =>
    [...closureOf(graph, looksAt)]
      .filter((one) => traits.has(one))
      .map((one) => issue("instrument/protected-trait", pointer, { item: one.slice(5) })),
  );
}

/** What a profile shows beside its bands: what is to be cleared up, and the safety flags. */
function shownBeside({ profile, checks, flags }: InstrumentFile): readonly At<Condition>[] {
  if (profile === undefined) return [];
  return [
    ...checks.map(({ when: value }, i) => ({ value, pointer: `/checks/${i}/when` })),
    ...flags.flatMap(({ when: value, safety }, i) =>
      safety === true ? [{ value, pointer: `/flags/${i}/when` }] : [],
    ),
  ];
}
