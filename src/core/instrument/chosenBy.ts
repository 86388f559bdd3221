import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { ComputedScale } from "./schema/scale.schema.ts";
import type { Choose } from "./schema/steps.schema.ts";

/** True for a choice between several things, told from a plain one by its word `choose`. */
export function isChoose<T>(value: T | Choose<T> | undefined): value is Choose<T> {
  return typeof value === "object" && value !== null && "choose" in value && "cases" in value;
}

/** Items whose answer chooses points, bands or a norm table of this scale, each once. */
export function chosenBy(file: InstrumentFile, scale: ComputedScale): readonly string[] {
  const bands = "bands" in scale ? scale.bands : [];
  const rows =
    scale.transform !== undefined && "table" in scale.transform ? scale.transform.rows : undefined;
  const chooses = [
    ...scale.of.map(({ points }) => points),
    ...bands.map(({ set }) => file.bandSets?.[set]?.steps),
    rows,
  ].flatMap((one) => (isChoose<unknown>(one) ? [one.choose] : []));
  return [...new Set(chooses)];
}
