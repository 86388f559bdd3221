import { type Condition, conditionLeaves } from "../../condition/index.ts";
import { scaleDependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Scale } from "../schema/scale.schema.ts";
import { type At, plainConditions, walkProfileConditions } from "../walk.ts";

/** The ordinary conditions of the profile: of its rules, its markers and its named obstacles. */
export function profileConditions(file: InstrumentFile): readonly At<Condition>[] {
  return [
    ...walkProfileConditions(file).flatMap(({ value, pointer }) => plainConditions(value, pointer)),
    ...(file.profile?.obstacles ?? []).map(({ when: value }, i) => ({
      value,
      pointer: `/profile/obstacles/${i}/when`,
    })),
  ];
}

/**
 * Every scale that domains or profile depend on: as part of a domain, by a band that counts in
 * the profile, by a rule or flag that asks about it, or as a part of such a scale.
 */
export function scalesOfProfile(file: InstrumentFile): ReadonlySet<string> {
  const parts = scaleDependencies(file);
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    parts.get(id)?.forEach(visit);
  };
  const flags = new Set<string>();
  const visitLeaves = (condition: Condition) => {
    for (const { leaf } of conditionLeaves(condition)) {
      if ("scale" in leaf) visit(leaf.scale);
      if (!("flag" in leaf) || flags.has(leaf.flag)) continue;
      flags.add(leaf.flag);
      file.flags.filter(({ id }) => id === leaf.flag).forEach(({ when }) => visitLeaves(when));
    }
  };
  file.domains.flatMap(({ scales }) => scales).forEach(visit);
  file.scales.filter((scale) => hasProfileBand(file, scale)).forEach(({ id }) => visit(id));
  profileConditions(file).forEach(({ value }) => visitLeaves(value));
  return found;
}

function hasProfileBand(file: InstrumentFile, scale: Scale): boolean {
  return (
    scale.role === "scored" &&
    scale.bands.some(({ set }) => file.bandSets?.[set]?.profile !== undefined)
  );
}
