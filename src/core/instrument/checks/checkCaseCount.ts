import { type Issue, issue } from "../../issue/index.ts";
import { type Cases, casesOfScale, combinationsOf, joined } from "../casesOf.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkComputedScales } from "../walk.ts";

/** No more combinations of cases than this are worked out side by side. */
const mostCases = 64;

/** While answers that choose are missing, a score is worked out in every combination of their cases. */
export function checkCaseCount(file: InstrumentFile): readonly Issue[] {
  const judge = (scales: readonly string[], pointer: string): readonly Issue[] => {
    const cases = casesBehind(file, scales);
    const count = combinationsOf(cases);
    const params = { items: [...cases.keys()].join(", "), count, most: mostCases };
    return count > mostCases ? [issue("instrument/too-many-cases", pointer, params)] : [];
  };
  const means = file.domains.flatMap(({ aggregate, scales }, i) =>
    aggregate === "mean" ? judge(scales, `/domains/${i}/scales`) : [],
  );
  return [
    ...walkComputedScales(file).flatMap(({ value, pointer }) => judge([value.id], pointer)),
    ...means,
  ];
}

/** What chooses in these scales or in any that they read. */
function casesBehind(file: InstrumentFile, scales: readonly string[]): Cases {
  const computed = new Map(walkComputedScales(file).map(({ value }) => [value.id, value]));
  const found: Cases[] = [];
  const seen = new Set<string>();
  const waiting = [...scales];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const scale = computed.get(id);
    if (scale === undefined || seen.has(id)) continue;
    seen.add(id);
    found.push(casesOfScale(file, scale));
    waiting.push(...scale.of.flatMap((term) => ("scale" in term ? [term.scale] : [])));
  }
  return joined(found);
}
