import { howToRange } from "../instrument/index.ts";
import type { Rational } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import { endAnswers } from "./endAnswers.ts";
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
  const isByEnds = howToRange(file, id) === "ends";
  const full = isByEnds
    ? (endAnswers(scorer, compiled, evaluation) ?? [])
    : everyAnswer(scorer, compiled, {});
  return endsOf(full.flatMap((answers) => resultsOf(createEvaluation(scorer, answers).scale(id))));
}

function everyAnswer(
  scorer: Scorer,
  compiled: CompiledScale,
  answers: Answers,
): readonly Answers[] {
  const evaluation = createEvaluation(scorer, answers);
  const open = compiled.closure.find((item) => isOpen(evaluation, { item }));
  if (open === undefined) return [answers];
  const values = possibleAnswers(scorer.instrument, open) ?? [];
  return values.flatMap((value) =>
    everyAnswer(scorer, compiled, { ...answers, [open]: answered(value) }),
  );
}

function resultsOf(steps: ScaleSteps): readonly Rational[] {
  if (steps.kind === "varies") return steps.cases.flatMap((one) => resultsOf(one.steps));
  return steps.kind === "value" ? [steps.exact] : [];
}
