import type { Issue } from "../core/issue/index.ts";
import { type ExitCode, exitCodes } from "./exitCodes.ts";

/** What a command found: one line for each thing that is fine, and every issue. */
export interface Outcome {
  readonly fine: readonly string[];
  readonly issues: readonly Issue[];
}

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    fine: outcomes.flatMap(({ fine }) => fine),
    issues: outcomes.flatMap(({ issues }) => issues),
  };
}

export function exitCodeOf({ issues }: Outcome): ExitCode {
  if (issues.some(({ code }) => code === "file/unreadable")) return exitCodes.wrongUse;
  return issues.length > 0 ? exitCodes.problems : exitCodes.fine;
}
