import { defaultBandSet } from "./checks/defaultBandSet.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Domain } from "./schema/rules.schema.ts";

/**
 * The scales of a domain share one default band set, and higher means fewer obstacles in each: so
 * their values and bands can be compared as they are. Otherwise only the bands of the profile can
 * rank them.
 */
export function isRankedBySet(file: InstrumentFile, { scales }: Domain): boolean {
  const members = new Set(scales);
  const scored = file.scales.flatMap((scale) =>
    scale.role === "scored" && members.has(scale.id) ? [scale] : [],
  );
  const sets = new Set(scored.map(defaultBandSet));
  return sets.size <= 1 && scored.every(({ direction }) => direction === "higherIsBetter");
}
