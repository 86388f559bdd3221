import { toNumber } from "../number/index.ts";
import { type Coverage, coverageOf } from "../response/index.ts";
import { defined } from "../shape/index.ts";
import { answeredCase } from "./answeredCase.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import { openCases } from "./openCases.ts";
import type { Bounds, Score } from "./score.ts";
import { scoreBounds } from "./scoreBounds.ts";
import type { ScaleSteps, ScoredScale } from "./steps.ts";

/** Works out one scale of a response: its steps, its bounds, and whether its band is certain. */
export function scoreScale(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): ScoredScale {
  const steps = evaluation.scale(compiled.scale.id);
  const coverage = coverageOf(evaluation, compiled.reads);
  if (steps.kind !== "varies") {
    const bounds = scoreBounds(scorer, compiled, evaluation);
    return { steps, score: scoreFrom(steps, bounds, coverage) };
  }
  const cases = openCases(compiled, evaluation).map(({ name, cases: assumed }) => {
    const inCase = answeredCase(scorer, evaluation, assumed);
    return { name, score: scoreScale(scorer, compiled, inCase).score };
  });
  return { steps, score: { kind: "varies", cases, coverage } };
}

function scoreFrom(
  steps: Exclude<ScaleSteps, { kind: "varies" }>,
  bounds: Bounds | undefined,
  coverage: Coverage,
): Score {
  if (steps.kind === "notApplicable") return { kind: "notApplicable", coverage };
  if (steps.kind !== "value") {
    return defined({ kind: "insufficient" as const, coverage, bounds });
  }
  const { band, otherBands, bandCases } = steps;
  const certain = bounds?.lowBand === band?.code && bounds?.highBand === band?.code;
  return defined({
    kind: "value" as const,
    exact: steps.exact,
    value: toNumber(steps.exact),
    band: band && { ...band, certain },
    otherBands: otherBands.length === 0 ? undefined : otherBands,
    bandCases,
    coverage,
    bounds,
  });
}
