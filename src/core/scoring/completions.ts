import { type Answers, answered } from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation, Given } from "./evaluation.ts";
import { possibleAnswers } from "./possibleAnswers.ts";

/** Beyond this many completions the bounds are given as an outer hull instead. */
const mostCompletions = 4096;

export interface Completion {
  readonly answers: Answers;
  readonly evaluation: Evaluation;
}

/**
 * Every way the open pivots of a scale could be answered; undefined when there are too many, or
 * when one has no list of possible answers.
 */
export function completionsOf(
  scorer: Scorer,
  compiled: CompiledScale,
  answers: Answers,
  given: Given,
): readonly Completion[] | undefined {
  const complete: Completion[] = [];
  const waiting: Answers[] = [answers];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const evaluation = createEvaluation(scorer, current, given);
    const open = compiled.closure.find(
      (id) => compiled.pivots.has(id) && isOpen(evaluation, id) && given.cases?.has(id) !== true,
    );
    if (open === undefined) {
      complete.push({ answers: current, evaluation });
    } else {
      const values = possibleAnswers(scorer.instrument, open);
      if (values === undefined) return undefined;
      for (const value of values) waiting.push({ ...current, [open]: answered(value) });
    }
    if (complete.length + waiting.length > mostCompletions) return undefined;
  }
  return complete;
}

/** It applies and could still be answered. */
export function isOpen(evaluation: Evaluation, id: string): boolean {
  const { applies, settled } = evaluation.item(id);
  return applies === true && !settled;
}
