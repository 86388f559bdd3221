import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { defaultBandSet } from "./defaultBandSet.ts";
import { refuse } from "./refuse.ts";

/**
 * A domain is as its lowest scale. That says something only of scales where lower is graver, and
 * whose bands are ranked by one and the same set.
 */
export function unsupportedDomains(file: InstrumentFile): readonly Issue[] {
  const scored = new Map(
    file.scales.flatMap((scale) => (scale.role === "scored" ? [[scale.id, scale]] : [])),
  );
  return file.domains.flatMap(({ aggregate, scales }, d) => {
    if (aggregate === "mean") return [];
    const members = scales.flatMap((id, s) => {
      const scale = scored.get(id);
      return scale === undefined ? [] : [{ scale, pointer: `/domains/${d}/scales/${s}` }];
    });
    const [first] = members;
    return members.flatMap(({ scale, pointer }) => [
      ...(scale.direction === "higherIsWorse" ? [refuse(pointer, "higherIsWorseInDomain")] : []),
      ...(first !== undefined && defaultBandSet(scale) !== defaultBandSet(first.scale)
        ? [refuse(pointer, "bandSetsInDomain")]
        : []),
    ]);
  });
}
