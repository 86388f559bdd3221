import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Need } from "../schema/missing.schema.ts";
import { walkComputedScales } from "../walk.ts";
import { mostTerms } from "./mostTerms.ts";

/** No scale or domain needs more than it has, or lets more be missing. */
export function checkNeeds(file: InstrumentFile): readonly Issue[] {
  const described = new Set(file.scales.flatMap((s) => (s.role === "described" ? [s.id] : [])));
  const mostOf = mostTerms(file);
  return [
    ...walkComputedScales(file).flatMap(({ value, pointer }) => {
      const most = value.of.map(mostOf).reduce((a, b) => a + b);
      return beyond(value.missing.need, most, pointer);
    }),
    ...file.domains.flatMap(({ missing, scales }, d) =>
      beyond(missing.need, scales.filter((id) => !described.has(id)).length, `/domains/${d}`),
    ),
  ];
}

function beyond(need: Need, most: number, pointer: string): readonly Issue[] {
  if (need === "all" || "share" in need) return [];
  const [key, count] =
    "answered" in need ? ["answered", need.answered] : ["atMostMissing", need.atMostMissing];
  return count <= most
    ? []
    : [
        issue("instrument/not-allowed-value", `${pointer}/missing/need/${key}`, {
          allowed: `≤ ${most}`,
        }),
      ];
}
