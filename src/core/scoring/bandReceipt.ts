import { isChoose, type Step } from "../instrument/index.ts";
import { defined } from "../shape/index.ts";
import type { CompiledScale } from "./compiledScale.ts";
import { type ConditionReceipt, conditionReceipt } from "./conditionReceipt.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ScaleSteps } from "./steps.ts";

/** How a value came to its bands. */
export interface BandReceipt {
  readonly bandSet?: string;
  readonly band?: string;
  /** The number of the step that held; absent where an override decided. */
  readonly bandStep?: number;
  readonly override?: string;
  /** Bands of the other published sets, by set. */
  readonly otherBands?: Readonly<Record<string, string>>;
  /** The steps of every set, those that were chosen where an answer chooses. */
  readonly bandSteps?: Readonly<Record<string, readonly Step<string>[]>>;
  /** The overrides of the default set in their order, with the bands of that set. */
  readonly overrides?: readonly OverrideReceipt[];
  readonly gravestFirst?: readonly string[];
}

interface OverrideReceipt {
  readonly id: string;
  readonly band: string;
  readonly atMost?: true;
  readonly when: ConditionReceipt;
}

export function bandReceipt(
  compiled: CompiledScale,
  { band, otherBands }: Extract<ScaleSteps, { kind: "value" }>,
  evaluation: Evaluation,
): BandReceipt {
  const { scale, bandSet } = compiled;
  const overrides = "overrides" in scale ? (scale.overrides ?? []) : [];
  const steps = stepsOf(compiled, evaluation);
  return defined({
    bandSet: bandSet?.id,
    band: band?.code,
    bandStep: band?.step,
    override: band?.override,
    otherBands: byName(otherBands.map(({ set, code }) => [set, code])),
    bandSteps: byName(steps),
    ...(overrides.length === 0
      ? {}
      : {
          overrides: overrides.map(({ id, band: code, atMost, when }) =>
            defined({ id, band: code, atMost, when: conditionReceipt(when, evaluation) }),
          ),
          gravestFirst: bandSet?.set.bands.map(({ code }) => code),
        }),
  });
}

function byName<T>(entries: readonly (readonly [string, T])[]) {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Of every set; none where an answer chooses and has no such case. */
function stepsOf(
  { bandSet, otherBandSets }: CompiledScale,
  { caseOf }: Evaluation,
): readonly (readonly [string, readonly Step<string>[]])[] {
  const sets = bandSet === undefined ? otherBandSets : [bandSet, ...otherBandSets];
  return sets.flatMap(({ id, set: { steps } }) => {
    if (!isChoose(steps)) return [[id, steps] as const];
    const cases = new Map(Object.entries(steps.cases));
    const chosen = cases.get(caseOf(steps.choose, cases) ?? "");
    return chosen === undefined ? [] : [[id, chosen] as const];
  });
}
