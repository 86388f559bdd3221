import type { Condition } from "../../condition/index.ts";
import { closureOf, conditionLooksAt, type Dependent, dependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Scale } from "../schema/scale.schema.ts";
import {
  type At,
  plainConditions,
  plainProfileConditions,
  walkProfileConditions,
} from "../walk.ts";

/** The ordinary conditions of the profile: of rules, markers, obstacles, work-near, warning. */
export function profileConditions(file: InstrumentFile): readonly At<Condition>[] {
  return [
    ...walkProfileConditions(file).flatMap(({ value, pointer }) => plainConditions(value, pointer)),
    ...plainProfileConditions(file),
  ];
}

/**
 * Every scale that domains or profile depend on: as part of a domain, by a band that counts in
 * the profile, by a rule or flag that asks about it, or as a part of such a scale. A profile also
 * tells which scored scales are unknown, and how many of their questions are answered.
 */
export function scalesOfProfile(file: InstrumentFile): ReadonlySet<string> {
  const start: Dependent[] = [
    ...file.domains.flatMap(({ scales }) => scales).map((id): Dependent => `scale:${id}`),
    ...file.scales
      .filter((scale) => isInProfile(file, scale))
      .map(({ id }): Dependent => `scale:${id}`),
    ...profileConditions(file).flatMap(({ value }) => conditionLooksAt(value)),
  ];
  const found = [...closureOf(dependencies(file), start)];
  return new Set(found.flatMap((one) => (one.startsWith("scale:") ? [one.slice(6)] : [])));
}

function isInProfile(file: InstrumentFile, scale: Scale): boolean {
  return (
    scale.role === "scored" &&
    (file.profile !== undefined ||
      scale.bands.some(({ set }) => file.bandSets?.[set]?.profile !== undefined))
  );
}
