import { type ConditionReader, evaluateCondition } from "../condition/index.ts";
import type { ProfileBand, ProfileRules } from "../instrument/index.ts";
import { type ResponseScores, type Scorer, scoreReader } from "../scoring/index.ts";
import { becauseOf } from "./becauseOf.ts";
import { evaluateProfileCondition, type ProfileReader } from "./evaluateProfileCondition.ts";
import { monthsAfter } from "./monthsAfter.ts";
import { readClockTriggers } from "./readClockTriggers.ts";
import { readEarlyWarning } from "./readEarlyWarning.ts";
import type { NeedReading, Obstacle, ReadinessProfile, ScaleInBand } from "./readinessProfile.ts";
import { unknownScales } from "./unknownScales.ts";

/**
 * Undefined for an instrument without profile rules. `date` is the day of the assessment,
 * `"YYYY-MM-DD"`: without it nothing has a day to be done by.
 */
export function buildReadinessProfile(
  scorer: Scorer,
  scores: ResponseScores,
  date?: string,
): ReadinessProfile | undefined {
  const { file } = scorer.instrument;
  const { profile: rules } = file;
  if (rules === undefined) return undefined;
  const conditions = scoreReader(scorer.instrument, scores.item, scores.scales);
  const inBands = scalesInBands(scorer, scores);
  const needs = readNeeds(rules, inBands);
  const reader: ProfileReader = { conditions, rules, needs, coverage: scores.coverage };
  const earlyWarning = readEarlyWarning(rules, conditions);
  const rule = rules.trackRules.find(({ when }) => evaluateProfileCondition(when, reader) === true);
  const safety = new Set(file.flags.filter((flag) => flag.safety === true).map(({ id }) => id));
  return {
    coverage: scores.coverage,
    strengths: inBands.filter(({ band }) => band === "strength"),
    working: inBands.filter(({ band }) => band === "ok"),
    obstacles: findObstacles(rules, inBands, conditions),
    needs,
    workNear:
      rules.workNear !== undefined && evaluateCondition(rules.workNear.when, conditions) === true,
    unknown: unknownScales(scorer, scores),
    ...(rule === undefined
      ? {}
      : {
          track: { track: rule.track, rule: rule.id, because: becauseOf(rule.when, reader) },
        }),
    markers: rules.markers
      .filter(({ when }) => evaluateProfileCondition(when, reader) === true)
      .map(({ id, when }) => ({ id, because: becauseOf(when, reader) })),
    ...(earlyWarning === undefined ? {} : { earlyWarning }),
    safetyFlags: scores.flags.filter(({ id }) => safety.has(id)),
    toClarify: scores.checks,
    ...(date === undefined ? {} : { followUp: monthsAfter(date, rules.followUp.months) }),
    clockTriggers: readClockTriggers(rules, date),
  };
}

function scalesInBands(scorer: Scorer, scores: ResponseScores): readonly ScaleInBand[] {
  return scorer.instrument.file.scales.flatMap(({ id }) => {
    const score = scores.scales.get(id);
    const band: ProfileBand | undefined = score?.kind === "value" ? score.band?.profile : undefined;
    return band === undefined ? [] : [{ scale: id, band }];
  });
}

function readNeeds(rules: ProfileRules, inBands: readonly ScaleInBand[]): readonly NeedReading[] {
  return rules.needs.flatMap(({ id, scale, bands, actor }) => {
    const band = inBands.find((one) => one.scale === scale)?.band;
    return band !== undefined && bands.includes(band) ? [{ id, scale, band, actor }] : [];
  });
}

function findObstacles(
  rules: ProfileRules,
  inBands: readonly ScaleInBand[],
  conditions: ConditionReader,
): readonly Obstacle[] {
  const named = rules.obstacles.filter(({ when }) => evaluateCondition(when, conditions) === true);
  const banded = inBands.filter(
    ({ band }) => band === "extensive_support" || band === "some_support",
  );
  const scales = new Set([...banded, ...named].map(({ scale }) => scale));
  return [...scales].map((scale) => {
    const band = banded.find((one) => one.scale === scale)?.band;
    return {
      scale,
      ...(band === undefined ? {} : { band }),
      named: named.filter((one) => one.scale === scale).map(({ id }) => id),
    };
  });
}
