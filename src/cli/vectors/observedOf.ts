import type { Vector } from "../../core/instrument/index.ts";
import { toExact } from "../../core/number/index.ts";
import { buildReadinessProfile, type ReadinessProfile } from "../../core/profile/index.ts";
import {
  type DomainScore,
  type ResponseScores,
  type Score,
  type Scorer,
  scoreResponse,
  type ValueScore,
} from "../../core/scoring/index.ts";
import { answersOf } from "./answersOf.ts";

/** What the core makes of a vector's answers on its day, in the words vectors use. */
export function observedOf(scorer: Scorer, vector: Vector): Record<string, unknown> {
  const { date } = vector;
  const scores = scoreResponse(scorer, answersOf(vector), date);
  if (!scores.ok) return { issues: scores.issues.map(({ code }) => code) };
  const profile = buildReadinessProfile(scorer, scores.value, date);
  return {
    scales: scoresOf(scores.value.scales),
    domains: scoresOf(scores.value.domains),
    flags: Object.fromEntries(scores.value.flags.map(({ id, truth }) => [id, truth])),
    checks: scores.value.checks.map(({ id }) => id).sort(),
    issues: [],
    ...(profile === undefined ? {} : { profile: observedProfile(profile, scores.value) }),
  };
}

function scoresOf(scores: ReadonlyMap<string, Score | DomainScore>): Record<string, unknown> {
  return Object.fromEntries([...scores].map(([id, score]) => [id, observedScore(score)]));
}

function observedScore(score: Score | DomainScore): Record<string, unknown> {
  return {
    kind: score.kind,
    answered: score.coverage.answered,
    applicable: score.coverage.applicable,
    ...("bounds" in score && score.bounds !== undefined
      ? { bounds: [toExact(score.bounds.low), toExact(score.bounds.high)] }
      : {}),
    ...(score.kind === "value"
      ? {
          value: toExact(score.exact),
          band: score.band?.code,
          certain: score.band?.certain,
          ...("lowest" in score ? {} : { otherBands: otherBands(score) }),
          ...("lowest" in score ? { lowest: [...score.lowest].sort() } : {}),
        }
      : {}),
  };
}

/** By set: a code, or a code for each case. */
function otherBands({ otherBands: known = [], bandCases = [] }: ValueScore) {
  const bands = new Map<string, string | Record<string, string>>(
    known.map(({ set, code }) => [set, code]),
  );
  for (const { set, name, code } of bandCases) {
    const cases = bands.get(set);
    bands.set(set, { ...(typeof cases === "object" ? cases : {}), [name]: code });
  }
  return Object.fromEntries(bands);
}

/**
 * Obstacles are the ids of the obstacle rules that hold; needs are need ids; strengths and unknown
 * are scale ids; the early warning is its factors that hold. Coverage is given in full, so that 13/26 is another thing than 1/2.
 */
function observedProfile(profile: ReadinessProfile, scores: ResponseScores) {
  const { answered, applicable } = scores.coverage;
  return {
    track: profile.track?.track,
    rule: profile.track?.rule,
    markers: profile.markers.map(({ id }) => id).sort(),
    strengths: profile.strengths.map(({ scale }) => scale).sort(),
    obstacles: profile.obstacles.flatMap(({ named }) => named).sort(),
    needs: profile.needs.map(({ id }) => id).sort(),
    workNear: profile.workNear,
    earlyWarning: [...(profile.earlyWarning?.holds ?? [])].sort(),
    unknown: profile.unknown.map(({ scale }) => scale).sort(),
    coverage: `${answered}/${applicable}`,
    followUp: profile.followUp,
    clockTriggers: Object.fromEntries(profile.clockTriggers.map(({ id, due }) => [id, due])),
  };
}
