import { evaluateCondition } from "../condition/index.ts";
import type { Check } from "../instrument/index.ts";
import { fail, ok, type Result } from "../issue/index.ts";
import {
  type Answers,
  type Coverage,
  checkAnswers,
  coverageOf,
  type ItemStatus,
} from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { isFormTooEmpty, missingOfForm } from "./formRule.ts";
import { knownResult } from "./knownResults.ts";
import type { DomainScore, FlagReading, Score } from "./score.ts";
import { scoreDomains } from "./scoreDomains.ts";
import { readFlag, scoreReader } from "./scoreReader.ts";
import { numbered, scoreScale } from "./scoreScale.ts";
import type { ScoredScale } from "./steps.ts";

/** Everything that follows from one response. Scales include parts; domains are in file order. */
export interface ResponseScores {
  readonly item: (id: string) => ItemStatus;
  /** What receipts are written from: the same response before the rule for the whole form. */
  readonly evaluation: Evaluation;
  /** Items that the rule for the whole form names, which apply and have no answer. */
  readonly formMissing: readonly string[];
  readonly scales: ReadonlyMap<string, Score>;
  readonly domains: ReadonlyMap<string, DomainScore>;
  readonly flags: readonly FlagReading[];
  /** Checks whose condition holds: to be cleared up, never in the way. */
  readonly checks: readonly Check[];
  /** Over the distinct items of the scored scales. */
  readonly coverage: Coverage;
  /** The steps behind each scale, for receipts. */
  readonly results: ReadonlyMap<string, ScoredScale>;
  /** The same of each domain that is a mean, which a scale of its own works out. */
  readonly means: ReadonlyMap<string, ScoredScale>;
}

/**
 * Scores a response, or lists every fault in it: a response with a fault has no score. `date` is
 * the day of the assessment, `"YYYY-MM-DD"`, for instruments that read it.
 */
export function scoreResponse(
  scorer: Scorer,
  answers: Answers,
  date?: string,
): Result<ResponseScores> {
  const { instrument } = scorer;
  const faults = checkAnswers(instrument, answers);
  if (faults.length > 0) return fail(faults);
  const evaluation = createEvaluation(scorer, answers, date === undefined ? {} : { date });
  const formMissing = missingOfForm(instrument.file, evaluation);
  const isTooEmpty = isFormTooEmpty(instrument.file, formMissing);
  const resultOf = (compiled: CompiledScale): ScoredScale => {
    const known = knownResult(compiled, answers, date, () =>
      scoreScale(scorer, compiled, evaluation),
    );
    return isTooEmpty ? withoutValue(known) : known;
  };
  const results = new Map<string, ScoredScale>();
  const scales = new Map<string, Score>();
  for (const [id, compiled] of scorer.scales) {
    const result = resultOf(compiled);
    results.set(id, result);
    scales.set(id, result.score);
  }
  const means = new Map([...scorer.means].map(([id, mean]) => [id, resultOf(mean)]));
  const { item } = evaluation;
  const plain = scoreReader(instrument, item, scales);
  const certain = scoreReader(instrument, item, scales, true);
  return ok({
    item,
    evaluation,
    formMissing,
    results,
    means,
    scales,
    domains: scoreDomains(scorer, results, means, evaluation),
    flags: instrument.file.flags.map((flag) => readFlag(flag, plain, certain)),
    checks: instrument.file.checks.filter(({ when }) => evaluateCondition(when, plain) === true),
    coverage: coverageOf(evaluation, scorer.scoredReads),
  });
}

/** By the form's own rule too much is missing for any of its scales. */
function withoutValue(result: ScoredScale): ScoredScale {
  const { score, steps } = result;
  if (score.kind === "notApplicable") return result;
  const { coverage } = score;
  const bounds = score.kind === "varies" ? undefined : score.bounds;
  return numbered({
    steps,
    score: { kind: "insufficient", coverage, ...(bounds === undefined ? {} : { bounds }) },
  });
}
