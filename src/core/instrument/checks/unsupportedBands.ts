import { conditionLeaves } from "../../condition/index.ts";
import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkConditions, walkScales } from "../walk.ts";
import { defaultBandSet } from "./defaultBandSet.ts";
import { refuse } from "./refuse.ts";

/** Only a scale's default band set is computed: no other may be listed, or asked about. */
export function unsupportedBands(file: InstrumentFile): readonly Issue[] {
  const defaults = new Map(file.scales.map((scale) => [scale.id, defaultBandSet(scale)]));
  const listed = walkScales(file).flatMap(({ value: scale, pointer }) => {
    if (scale.role !== "scored") return [];
    const counts = scale.bands.findIndex(({ set }) => set === defaultBandSet(scale));
    return scale.bands.flatMap((_, i) =>
      i === counts ? [] : [refuse(`${pointer}/bands/${i}`, "otherBandSet")],
    );
  });
  const asked = walkConditions(file).flatMap(({ value, pointer }) =>
    conditionLeaves(value, pointer).flatMap(({ leaf, pointer: at }) =>
      "band" in leaf && leaf.set !== undefined && leaf.set !== defaults.get(leaf.scale)
        ? [refuse(`${at}/set`, "otherBandSet")]
        : [],
    ),
  );
  return [...listed, ...asked];
}
