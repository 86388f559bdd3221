import { evaluateCondition } from "../condition/index.ts";
import type { Check } from "../instrument/index.ts";
import { fail, ok, type Result } from "../issue/index.ts";
import {
  type Answers,
  type Coverage,
  checkAnswers,
  coverageOf,
  type ItemStatuses,
  itemStatuses,
} from "../response/index.ts";
import type { Scorer } from "./compileScorer.ts";
import type { DomainScore, FlagReading, Score } from "./score.ts";
import { scoreDomain } from "./scoreDomain.ts";
import { readFlag, scoreReader } from "./scoreReader.ts";
import { type ScoredScaleResult, scoreScale } from "./scoreScale.ts";

/** Everything that follows from one response. Scales include parts; domains are in file order. */
export interface ResponseScores {
  readonly statuses: ItemStatuses;
  readonly scales: ReadonlyMap<string, Score>;
  readonly domains: ReadonlyMap<string, DomainScore>;
  readonly flags: readonly FlagReading[];
  /** Checks whose condition holds: to be cleared up, never in the way. */
  readonly checks: readonly Check[];
  /** Over the distinct items of the scored scales. */
  readonly coverage: Coverage;
  /** The steps behind each scale, for receipts. */
  readonly steps: ReadonlyMap<string, ScoredScaleResult>;
}

/** Scores a response, or lists every fault in it: a response with a fault has no score. */
export function scoreResponse(scorer: Scorer, answers: Answers): Result<ResponseScores> {
  const { instrument } = scorer;
  const faults = checkAnswers(instrument, answers);
  if (faults.length > 0) return fail(faults);
  const statuses = itemStatuses(instrument, answers);
  const steps = new Map(
    [...scorer.scales].map(([id, compiled]) => [
      id,
      scoreScale(instrument, compiled, answers, statuses),
    ]),
  );
  const scales = new Map([...steps].map(([id, { score }]) => [id, score]));
  const flagsById = new Map(instrument.file.flags.map((flag) => [flag.id, flag]));
  const plain = scoreReader(statuses, scales, flagsById);
  const certain = scoreReader(statuses, scales, flagsById, true);
  return ok({
    statuses,
    steps,
    scales,
    domains: scoreDomains(scorer, scales, statuses),
    flags: instrument.file.flags.map((flag) => readFlag(flag, plain, certain)),
    checks: instrument.file.checks.filter(({ when }) => evaluateCondition(when, plain) === true),
    coverage: coverageOf(statuses, scoredItems(scorer)),
  });
}

function scoreDomains(
  scorer: Scorer,
  scales: ReadonlyMap<string, Score>,
  statuses: ItemStatuses,
): ReadonlyMap<string, DomainScore> {
  return new Map(
    scorer.instrument.file.domains.map((domain) => {
      const members = domain.scales.flatMap((id) => {
        const compiled = scorer.scales.get(id);
        const score = scales.get(id);
        return compiled === undefined || score === undefined ? [] : [{ id, compiled, score }];
      });
      const coverage = coverageOf(
        statuses,
        members.flatMap(({ compiled }) => compiled.items),
      );
      return [domain.id, scoreDomain(domain, members, coverage)];
    }),
  );
}

function scoredItems({ scales }: Scorer): readonly string[] {
  return [...scales.values()].flatMap(({ scale, items }) => (scale.role === "scored" ? items : []));
}
