import {
  all,
  any,
  atLeast,
  type ConditionReader,
  evaluateCondition,
  not,
  type Truth,
} from "../condition/index.ts";
import type { NeedsCount, ProfileCondition, ProfileRules } from "../instrument/index.ts";
import { compare, fromShare, ratio } from "../number/index.ts";
import type { Coverage } from "../response/index.ts";
import type { NeedReading } from "./readinessProfile.ts";

export interface ProfileReader {
  readonly conditions: ConditionReader;
  readonly rules: ProfileRules;
  readonly needs: readonly NeedReading[];
  readonly coverage: Coverage;
}

/** As `evaluateCondition`, with what only the profile knows: needs, coverage, other rules. */
export function evaluateProfileCondition(
  condition: ProfileCondition,
  reader: ProfileReader,
): Truth {
  const each = (list: readonly ProfileCondition[]) =>
    list.map((one) => evaluateProfileCondition(one, reader));
  if ("all" in condition) return all(each(condition.all));
  if ("any" in condition) return any(each(condition.any));
  if ("of" in condition) return atLeast(condition.atLeast, each(condition.of));
  if ("not" in condition) return not(evaluateProfileCondition(condition.not, reader));
  if ("coverageBelow" in condition)
    return isCoverageBelow(condition.coverageBelow, reader.coverage);
  if ("rule" in condition) {
    const rule = reader.rules.trackRules.find(({ id }) => id === condition.rule);
    return rule === undefined ? "unknown" : evaluateProfileCondition(rule.when, reader);
  }
  if ("needs" in condition) return countsOf(condition, reader) >= condition.atLeast;
  return evaluateCondition(condition, reader.conditions);
}

function isCoverageBelow(share: string, { answered, applicable }: Coverage): boolean {
  return applicable === 0 || compare(ratio(answered, applicable), fromShare(share)) < 0;
}

function countsOf(condition: NeedsCount, reader: ProfileReader): number {
  const found = matchingNeeds(condition, reader);
  return condition.distinctActors === true
    ? new Set(found.map(({ actor }) => actor)).size
    : found.length;
}

export function matchingNeeds(
  { needs: { bands, principal } }: NeedsCount,
  reader: ProfileReader,
): readonly NeedReading[] {
  return reader.needs.filter(({ band, actor }) => {
    const found = reader.rules.actors.find(({ id }) => id === actor);
    return bands.includes(band) && (principal === undefined || found?.principal === principal);
  });
}
