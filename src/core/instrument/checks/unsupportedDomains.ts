import type { Issue } from "../../issue/index.ts";
import { isRankedBySet } from "../isRankedBySet.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Scale } from "../schema/scale.schema.ts";
import { defaultBandSet } from "./defaultBandSet.ts";
import { refuse } from "./refuse.ts";

/**
 * A domain is as its lowest scale. Where its scales do not share bands and direction they are
 * ranked by the bands of the profile, and so each needs a published band for every one of its own:
 * none is made up.
 */
export function unsupportedDomains(file: InstrumentFile): readonly Issue[] {
  const scales = new Map(file.scales.map((scale) => [scale.id, scale]));
  return file.domains.flatMap((domain, d) => {
    if (domain.aggregate === "mean" || isRankedBySet(file, domain)) return [];
    return domain.scales.flatMap((id, s) => {
      const scale = scales.get(id);
      return scale?.role !== "scored" || isMapped(file, scale)
        ? []
        : [refuse(`/domains/${d}/scales/${s}`, "bandsWithoutProfile")];
    });
  });
}

function isMapped({ bandSets }: InstrumentFile, scale: Scale): boolean {
  const set = bandSets?.[defaultBandSet(scale) ?? ""];
  return set?.bands.every(({ code }) => set.profile?.[code] !== undefined) === true;
}
