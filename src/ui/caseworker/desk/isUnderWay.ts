import type { CaseState } from "../../../workflows/records/index.ts";

/** True until the latest assessment of the case is completed. */
export function isUnderWay({ assessments }: CaseState): boolean {
  return assessments.at(-1)?.completedAt === undefined;
}
