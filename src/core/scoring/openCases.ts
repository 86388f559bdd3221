import type { CompiledScale, Scorer } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";

interface OpenCase {
  /** The cases' codes, several joined: what the case is called. */
  readonly name: string;
  readonly cases: ReadonlyMap<string, string>;
}

/**
 * Every combination of cases of the scale that the answers still leave open; empty when they leave
 * none. An answer, or a case that another scale assumes, for which this scale has no case leaves
 * all of its own open. That they are not too many `parseInstrument` has seen to.
 */
export function openCases(compiled: CompiledScale, evaluation: Evaluation): readonly OpenCase[] {
  const open = [...compiled.cases].filter(([item, codes]) => !isChosen(evaluation, item, codes));
  if (open.length === 0) return [];
  const assumed = evaluation.given.cases ?? new Map<string, string>();
  return open.reduce<readonly OpenCase[]>(
    (all, [item, codes]) =>
      all.flatMap(({ name, cases }) =>
        inOrder(evaluation, item, codes).map((code) => ({
          name: name === "" ? code : `${name}+${code}`,
          cases: new Map(cases).set(item, code),
        })),
      ),
    [{ name: "", cases: assumed }],
  );
}

/** One of these chooses in some scale and has not: what hangs on it is told case by case. */
export function hasOpenCase(
  { scales }: Scorer,
  evaluation: Evaluation,
  items: readonly string[],
): boolean {
  return [...scales.values()].some(({ cases }) =>
    items.some((item) => {
      const codes = cases.get(item);
      return codes !== undefined && !isChosen(evaluation, item, codes);
    }),
  );
}

function isChosen(evaluation: Evaluation, item: string, codes: ReadonlySet<string>): boolean {
  return evaluation.caseOf(item, codes) !== undefined;
}

/** The codes in the order of the item's options. */
function inOrder(
  { instrument }: Evaluation,
  item: string,
  codes: ReadonlySet<string>,
): readonly string[] {
  const options = instrument.items.get(item)?.choices ?? [];
  return options.flatMap(({ code }) => (codes.has(code) ? [code] : []));
}
