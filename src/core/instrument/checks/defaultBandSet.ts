import type { Scale } from "../schema/scale.schema.ts";

/** Name of the band set that is computed; undefined for a scale without bands. */
export function defaultBandSet(scale: Scale): string | undefined {
  if (scale.role !== "scored") return undefined;
  return (scale.bands.find((band) => band.default === true) ?? scale.bands[0])?.set;
}
