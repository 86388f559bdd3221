import { type Issue, issue } from "../../issue/index.ts";
import { casesOf } from "../casesOf.ts";
import { chosenBy } from "../chosenBy.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkComputedScales } from "../walk.ts";

/** No more combinations of cases than this are worked out side by side. */
const mostCases = 64;

/** While answers that choose are missing, a score is worked out in every combination of their cases. */
export function checkCaseCount(file: InstrumentFile): readonly Issue[] {
  const cases = casesOf(file);
  const judge = (scales: readonly string[], pointer: string): readonly Issue[] => {
    const items = [...choosersBehind(file, scales)];
    const count = items.reduce((all, item) => all * (cases.get(item)?.size ?? 1), 1);
    const params = { items: items.join(", "), count, most: mostCases };
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

/** The items that choose in these scales or in any that they read. */
function choosersBehind(file: InstrumentFile, scales: readonly string[]): ReadonlySet<string> {
  const computed = new Map(walkComputedScales(file).map(({ value }) => [value.id, value]));
  const choosers = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...scales];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const scale = computed.get(id);
    if (scale === undefined || seen.has(id)) continue;
    seen.add(id);
    for (const item of chosenBy(file, scale)) choosers.add(item);
    waiting.push(...scale.of.flatMap((term) => ("scale" in term ? [term.scale] : [])));
  }
  return choosers;
}
