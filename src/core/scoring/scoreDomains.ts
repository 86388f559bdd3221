import type { CompiledDomain, Scorer } from "./compiledScale.ts";
import { coverageOfScales } from "./coverageOfScales.ts";
import type { Evaluation } from "./evaluation.ts";
import { meanOfScales } from "./meanOfScales.ts";
import type { DomainScore } from "./score.ts";
import { scoredIn } from "./scoredIn.ts";
import type { ScoredScale } from "./steps.ts";
import { worstByProfile } from "./worstByProfile.ts";
import { worstOfScales } from "./worstOfScales.ts";

/** Every domain from its scales, or from the scale that its mean is; in file order. */
export function scoreDomains(
  scorer: Scorer,
  results: ReadonlyMap<string, ScoredScale>,
  means: ReadonlyMap<string, ScoredScale>,
  evaluation: Evaluation,
): ReadonlyMap<string, DomainScore> {
  const domains = new Map<string, DomainScore>();
  for (const compiled of scorer.domains) {
    const mean = means.get(compiled.domain.id);
    const source = mean ?? onlyResult(compiled, results);
    const known = source && compiled.known.get(source);
    const score = known ?? scoreDomain(compiled, results, mean, evaluation);
    if (source !== undefined && known === undefined) compiled.known.set(source, score);
    domains.set(compiled.domain.id, score);
  }
  return domains;
}

function onlyResult(
  { scales: [first, second] }: CompiledDomain,
  results: ReadonlyMap<string, ScoredScale>,
): ScoredScale | undefined {
  return first === undefined || second !== undefined ? undefined : results.get(first.scale.id);
}

function scoreDomain(
  compiled: CompiledDomain,
  results: ReadonlyMap<string, ScoredScale>,
  mean: ScoredScale | undefined,
  evaluation: Evaluation,
): DomainScore {
  const members = scoredIn(compiled, results);
  const coverage = coverageOfScales(compiled, members, evaluation);
  if (mean !== undefined) return meanOfScales(mean.score, coverage);
  const worst = compiled.isRankedBySet ? worstOfScales : worstByProfile;
  return worst(compiled, members, coverage);
}
