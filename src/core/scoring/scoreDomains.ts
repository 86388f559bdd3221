import { type Domain, isRankedBySet } from "../instrument/index.ts";
import { coverageOf } from "../response/index.ts";
import type { Scorer } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import { meanOfScales } from "./meanOfScales.ts";
import type { DomainScore } from "./score.ts";
import type { ScoredScale } from "./steps.ts";
import { worstByProfile } from "./worstByProfile.ts";
import { worstOfScales } from "./worstOfScales.ts";

/** Combinations are many more than results: they are forgotten in time. */
const mostKnown = 20_000;

/** Every domain from its scales, or from the scale that its mean is; in file order. */
export function scoreDomains(
  scorer: Scorer,
  results: ReadonlyMap<string, ScoredScale>,
  means: ReadonlyMap<string, ScoredScale>,
  evaluation: Evaluation,
): ReadonlyMap<string, DomainScore> {
  return new Map(
    scorer.instrument.file.domains.map((domain) => [
      domain.id,
      scoreDomain(scorer, domain, results, means.get(domain.id), evaluation),
    ]),
  );
}

function scoreDomain(
  { instrument, scales, knownDomains }: Scorer,
  domain: Domain,
  results: ReadonlyMap<string, ScoredScale>,
  mean: ScoredScale | undefined,
  evaluation: Evaluation,
): DomainScore {
  const members = domain.scales.flatMap((id) => {
    const compiled = scales.get(id);
    const result = results.get(id);
    return compiled === undefined || result === undefined ? [] : [{ id, compiled, result }];
  });
  const known = knownDomains.get(domain.id);
  const key = [...(mean === undefined ? [] : [{ result: mean }]), ...members]
    .map(({ result }) => result.serial)
    .join();
  const before = known?.get(key);
  if (before !== undefined) return before;
  const reads = members.flatMap(({ compiled }) => compiled.reads);
  const coverage = coverageOf(evaluation, reads);
  const worst = isRankedBySet(instrument.file, domain) ? worstOfScales : worstByProfile;
  const score =
    mean === undefined
      ? worst(
          domain,
          members.map(({ id, compiled, result }) => ({ id, compiled, score: result.score })),
          coverage,
        )
      : meanOfScales(mean.score, coverage);
  if (known !== undefined && known.size >= mostKnown) known.clear();
  known?.set(key, score);
  return score;
}
