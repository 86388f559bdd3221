import type { Instrument } from "../instrument/index.ts";
import { type Issue, issue } from "../issue/index.ts";

/**
 * Scores are compared within one version, or between versions of one major number: minor and
 * patch releases leave old scores comparable by the rule of releases. Before 1.0.0 nothing is
 * promised, and only the very same version will do. Undefined when they can be compared.
 */
export function notComparable(before: Instrument, after: Instrument): Issue | undefined {
  const [a, b] = [before.file, after.file];
  if (a.id !== b.id) {
    return issue("change/other-instrument", "", { before: a.id, after: b.id });
  }
  if (before.hash === after.hash) return undefined;
  const [majorBefore, majorAfter] = [majorOf(a.version), majorOf(b.version)];
  return majorBefore === majorAfter && majorBefore > 0
    ? undefined
    : issue("change/version-not-comparable", "", { before: a.version, after: b.version });
}

function majorOf(version: string): number {
  return Number(version.split(".")[0]);
}
