import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkComputedScales } from "../walk.ts";
import { type Named, named } from "./named.ts";

/** What a scale or a domain may name once: its overrides, places of rounding, and scales. */
export function idsOfScales(file: InstrumentFile): readonly (readonly Named[])[] {
  return [
    ...walkComputedScales(file).flatMap(({ value, pointer }) => [
      named("overrides" in value ? value.overrides : undefined, `${pointer}/overrides`),
      (value.round ?? []).map(({ at }, i) => ({ id: at, pointer: `${pointer}/round/${i}/at` })),
    ]),
    ...file.domains.map(({ scales }, d) =>
      scales.map((id, s) => ({ id, pointer: `/domains/${d}/scales/${s}` })),
    ),
  ];
}
