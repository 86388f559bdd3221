import { conditionLeaves } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import { type Dependent, dependencies } from "../dependencies.ts";
import { limits } from "../limits.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkAllItems, walkComputedScales, walkConditions } from "../walk.ts";
import { levelsByDependency } from "./levelsByDependency.ts";

/** What no single list tells: how much there is in all, and how long chains are. */
export function checkLimits(file: InstrumentFile): readonly Issue[] {
  const terms = walkComputedScales(file).map(({ value }) => value.of.length);
  const comparisons = walkConditions(file).map(({ value }) => conditionLeaves(value).length);
  return [
    ...tooMany(walkAllItems(file).length, limits.items, "/sections"),
    ...tooMany(sum(terms), limits.terms, "/scales"),
    ...tooMany(sum(comparisons), limits.comparisons, ""),
    ...longChains(file),
  ];
}

function tooMany(count: number, limit: number, pointer: string): readonly Issue[] {
  return count <= limit ? [] : [issue("instrument/too-many", pointer, { limit })];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** The first link beyond the limit of every chain, where it stands. */
function longChains(file: InstrumentFile): readonly Issue[] {
  const places = new Map<Dependent, string>([
    ...walkAllItems(file).map(({ value, pointer }): [Dependent, string] => [
      `item:${value.id}`,
      pointer,
    ]),
    ...walkComputedScales(file).map(({ value, pointer }): [Dependent, string] => [
      `scale:${value.id}`,
      pointer,
    ]),
    ...file.flags.map(({ id }, i): [Dependent, string] => [`flag:${id}`, `/flags/${i}`]),
  ]);
  const levels: ReadonlyMap<string, number> = levelsByDependency(dependencies(file));
  return [...places].flatMap(([one, pointer]) =>
    levels.get(one) === limits.chain + 1
      ? [issue("instrument/chain-too-long", pointer, { limit: limits.chain })]
      : [],
  );
}
