import { isChoose } from "./isChoose.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { ComputedScale } from "./schema/scale.schema.ts";
import { walkComputedScales } from "./walk.ts";

/** By item that chooses something, the codes there are cases for. */
export type Cases = ReadonlyMap<string, ReadonlySet<string>>;

/** What chooses points, bands or a norm table of this scale, not of those it reads. */
export function casesOfScale(file: InstrumentFile, scale: ComputedScale): Cases {
  const { of, transform } = scale;
  const bands = "bands" in scale ? scale.bands : [];
  const chosen = [
    ...of.map(({ points }) => points),
    ...bands.map(({ set }) => file.bandSets?.[set]?.steps),
    transform !== undefined && "table" in transform ? transform.rows : undefined,
  ];
  return joined(
    chosen.flatMap((one) =>
      isChoose<unknown>(one) ? [new Map([[one.choose, new Set(Object.keys(one.cases))]])] : [],
    ),
  );
}

/** What chooses something in any scale. */
export function casesOf(file: InstrumentFile): Cases {
  return joined(walkComputedScales(file).map(({ value }) => casesOfScale(file, value)));
}

/** In how many ways all of them can be chosen together; 1 where nothing chooses. */
export function combinationsOf(cases: Cases): number {
  return [...cases.values()].reduce((all, { size }) => all * size, 1);
}

/** Every code that one of them has a case for. */
export function joined(all: readonly Cases[]): Cases {
  const together = new Map<string, Set<string>>();
  for (const cases of all) {
    for (const [item, codes] of cases) {
      together.set(item, new Set([...(together.get(item) ?? []), ...codes]));
    }
  }
  return together;
}
