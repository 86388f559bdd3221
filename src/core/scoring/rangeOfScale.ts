import { howToRange } from "../instrument/index.ts";
import type { Rational } from "../number/index.ts";
import { answered } from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { endAnswers } from "./endAnswers.ts";
import type { Evaluation } from "./evaluation.ts";
import { openCases } from "./openCases.ts";
import { isOpen } from "./places.ts";
import { possibleAnswers } from "./possibleAnswers.ts";
import { type Ends, endsOf } from "./possibleEnds.ts";
import type { ScaleSteps } from "./steps.ts";

/**
 * The lowest and highest result that a scale can have over all full answers, exactly. Undefined
 * for one that never has a result, and for one that `parseInstrument` lets nobody turn round.
 */
export function rangeOfScale(scorer: Scorer, compiled: CompiledScale): Ends | undefined {
  const { file } = scorer.instrument;
  const { id } = compiled.scale;
  const evaluation = createEvaluation(scorer, {});
  const full =
    howToRange(file, id) === "ends"
      ? (endAnswers(scorer, compiled, evaluation) ?? []).map((one) => createEvaluation(scorer, one))
      : everyAnswer(scorer, compiled, evaluation);
  return endsOf(full.flatMap((one) => resultsOf(one.scale(id))));
}

/** A question whose answer chooses no case leaves all its cases open, and what each of them asks. */
function everyAnswer(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
): readonly Evaluation[] {
  const { answers, given } = evaluation;
  const open = compiled.closure.find((item) => isOpen(evaluation, { item }));
  if (open === undefined) {
    const cases = openCases(compiled, evaluation);
    if (cases.length === 0) return [evaluation];
    return cases.flatMap((one) => everyAnswer(scorer, compiled, evaluation.assuming(one.cases)));
  }
  return (possibleAnswers(scorer.instrument, open) ?? []).flatMap((value) =>
    everyAnswer(
      scorer,
      compiled,
      createEvaluation(scorer, { ...answers, [open]: answered(value) }, given),
    ),
  );
}

function resultsOf(steps: ScaleSteps): readonly Rational[] {
  if (steps.kind === "varies") return steps.cases.flatMap((one) => resultsOf(one.steps));
  return steps.kind === "value" ? [steps.exact] : [];
}
