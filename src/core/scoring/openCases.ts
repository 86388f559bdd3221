import type { CompiledScale } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";

interface OpenCase {
  /** The cases' codes, several joined: what the case is called. */
  readonly name: string;
  readonly cases: ReadonlyMap<string, string>;
}

/**
 * Every combination of cases that the answers still leave open; empty when they leave none. That
 * they are not too many `parseInstrument` has seen to.
 */
export function openCases(compiled: CompiledScale, evaluation: Evaluation): readonly OpenCase[] {
  const { cases: assumed } = evaluation.given;
  const open = compiled.chosenBy.filter(
    (item) => assumed?.has(item) !== true && !isChosen(evaluation, item),
  );
  if (open.length === 0) return [];
  const start: OpenCase = { name: "", cases: assumed ?? new Map<string, string>() };
  return open.reduce<readonly OpenCase[]>(
    (all, item) =>
      all.flatMap(({ name, cases }) =>
        codesOf(evaluation, item).map((code) => ({
          name: name === "" ? code : `${name}+${code}`,
          cases: new Map(cases).set(item, code),
        })),
      ),
    [start],
  );
}

/** One of these chooses a table and has not: what hangs on it is told case by case. */
export function hasOpenCase(evaluation: Evaluation, items: readonly string[]): boolean {
  const { casesOf } = evaluation.instrument;
  return items.some((item) => casesOf.has(item) && !isChosen(evaluation, item));
}

function isChosen(evaluation: Evaluation, item: string): boolean {
  const codes = new Map(codesOf(evaluation, item).map((code) => [code, true]));
  return evaluation.caseOf(item, codes) !== undefined;
}

/** The codes that some table has a case for, in the order of the item's options. */
function codesOf({ instrument }: Evaluation, item: string): readonly string[] {
  const known = instrument.casesOf.get(item) ?? new Set<string>();
  const options = instrument.items.get(item)?.choices.map(({ code }) => code) ?? [];
  return options.filter((code) => known.has(code));
}
