import type { ProfileCondition } from "../instrument/index.ts";
import {
  evaluateProfileCondition,
  matchingNeeds,
  type ProfileReader,
} from "./evaluateProfileCondition.ts";
import type { Because } from "./readinessProfile.ts";

const nothing: Because = { scales: [], items: [], rules: [] };

/** The parts of a condition that hold, gathered: why a rule held, not just that it did. */
export function becauseOf(condition: ProfileCondition, reader: ProfileReader): Because {
  if (evaluateProfileCondition(condition, reader) !== true) return nothing;
  if ("all" in condition) return gather(condition.all, reader);
  if ("any" in condition) return gather(condition.any, reader);
  if ("of" in condition) return gather(condition.of, reader);
  if ("needs" in condition) {
    const scales = matchingNeeds(condition, reader).map(({ scale }) => scale);
    return { ...nothing, scales: distinct([scales]) };
  }
  if ("coverageBelow" in condition) return { ...nothing, coverage: reader.coverage };
  if ("rule" in condition) {
    const rule = reader.rules.trackRules.find(({ id }) => id === condition.rule);
    const inner = rule === undefined ? nothing : becauseOf(rule.when, reader);
    return { ...inner, rules: [condition.rule, ...inner.rules] };
  }
  if ("scale" in condition) return { ...nothing, scales: [condition.scale] };
  if ("item" in condition) return { ...nothing, items: [condition.item] };
  return nothing;
}

function gather(conditions: readonly ProfileCondition[], reader: ProfileReader): Because {
  const parts = conditions.map((one) => becauseOf(one, reader));
  const coverage = parts.find((part) => part.coverage !== undefined)?.coverage;
  return {
    scales: distinct(parts.map(({ scales }) => scales)),
    items: distinct(parts.map(({ items }) => items)),
    rules: distinct(parts.map(({ rules }) => rules)),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
