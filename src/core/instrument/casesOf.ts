import { chosenBy, isChoose } from "./chosenBy.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import { walkComputedScales } from "./walk.ts";

/** For every item that chooses something, the codes that some choice has a case for. */
export function casesOf(file: InstrumentFile): ReadonlyMap<string, ReadonlySet<string>> {
  const cases = new Map<string, Set<string>>();
  const note = (one: unknown) => {
    if (!isChoose<unknown>(one)) return;
    const known = cases.get(one.choose) ?? new Set<string>();
    for (const code of Object.keys(one.cases)) known.add(code);
    cases.set(one.choose, known);
  };
  for (const { value: scale } of walkComputedScales(file)) {
    if (chosenBy(file, scale).length === 0) continue;
    for (const { points } of scale.of) note(points);
    for (const { set } of "bands" in scale ? scale.bands : []) note(file.bandSets?.[set]?.steps);
    if (scale.transform !== undefined && "table" in scale.transform) note(scale.transform.rows);
  }
  return cases;
}
