import { evaluateCondition } from "../condition/index.ts";
import type { Check } from "../instrument/index.ts";
import { fail, ok, type Result } from "../issue/index.ts";
import { type Answers, type Coverage, checkAnswers, type ItemStatus } from "../response/index.ts";
import { defined } from "../shape/index.ts";
import { certainReader } from "./certainReader.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { coverageOfScales } from "./coverageOfScales.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { CodedResponse, Memory } from "./createMemory.ts";
import type { Evaluation } from "./evaluation.ts";
import { isFormTooEmpty, missingOfForm } from "./formRule.ts";
import type { DomainScore, FlagReading, Score } from "./score.ts";
import { scoreBounds } from "./scoreBounds.ts";
import { scoreDomains } from "./scoreDomains.ts";
import { scoredIn } from "./scoredIn.ts";
import { readFlag, scoreReader } from "./scoreReader.ts";
import { scoreScale } from "./scoreScale.ts";
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
  const codes = scorer.coder.codesOf(answers);
  if (codes === undefined) return fail(checkAnswers(instrument, answers));
  const response = date === undefined ? { answers, codes } : { answers, codes, date };
  const evaluation = createEvaluation(scorer, answers, date === undefined ? {} : { date });
  const formMissing = missingOfForm(instrument.file, evaluation);
  const isTooEmpty = isFormTooEmpty(instrument.file, formMissing);
  const results = resultsOf(scorer, scorer.scales, response, evaluation, isTooEmpty);
  const means = resultsOf(scorer, scorer.means, response, evaluation, isTooEmpty);
  const scales = new Map<string, Score>();
  for (const [id, { score }] of results) scales.set(id, score);
  const { item } = evaluation;
  const plain = scoreReader(instrument, item, scales);
  const certain = certainReader(scorer, evaluation, scales, isTooEmpty);
  return ok({
    item,
    evaluation,
    formMissing,
    results,
    means,
    scales,
    domains: scoreDomains(scorer, results, means, evaluation),
    flags: scorer.flags.map(({ flag, known }) =>
      recalled(known, response, isTooEmpty, () => readFlag(flag, plain, certain)),
    ),
    checks: scorer.checks
      .filter(({ check: { when }, known }) =>
        recalled(known, response, isTooEmpty, () => evaluateCondition(when, plain) === true),
      )
      .map(({ check }) => check),
    coverage: coverageOfScales(scorer.scored, scoredIn(scorer.scored, results), evaluation),
  });
}

function resultsOf(
  scorer: Scorer,
  scales: ReadonlyMap<string, CompiledScale>,
  response: CodedResponse,
  evaluation: Evaluation,
  isTooEmpty: boolean,
): ReadonlyMap<string, ScoredScale> {
  const results = new Map<string, ScoredScale>();
  for (const [id, compiled] of scales) {
    const known = compiled.known.recall(response, () => scoreScale(scorer, compiled, evaluation));
    results.set(id, isTooEmpty ? withoutValue(scorer, compiled, evaluation, known) : known);
  }
  return results;
}

/** Not from memory where a rule for the whole form has changed the scores that it asks about. */
function recalled<T>(
  known: Memory<T>,
  response: CodedResponse,
  isTooEmpty: boolean,
  work: () => T,
): T {
  return isTooEmpty ? work() : known.recall(response, work);
}

/** By the form's own rule too much is missing for any of its scales. */
function withoutValue(
  scorer: Scorer,
  compiled: CompiledScale,
  evaluation: Evaluation,
  result: ScoredScale,
): ScoredScale {
  const { score, steps } = result;
  if (score.kind === "notApplicable") return result;
  const { coverage } = score;
  const bounds = score.kind === "varies" ? scoreBounds(scorer, compiled, evaluation) : score.bounds;
  return { steps, score: defined({ kind: "insufficient" as const, coverage, bounds }) };
}
