import type { MessageKey } from "../../../i18n/index.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import type { Screen } from "../../shared/route.ts";

export interface NextStep {
  readonly says: MessageKey;
  readonly screen: Screen;
}

/**
 * Where to go on in a case: exactly where one was, or to the profile once it is completed. An
 * erasure that was interrupted comes before both.
 */
export function nextStep({ id, assessments, retention }: CaseState): NextStep {
  if (retention?.decision === "begun") {
    return { says: "desk.next.erase", screen: { name: "erase", caseId: id } };
  }
  const latest = assessments.at(-1);
  if (latest?.completedAt !== undefined) {
    return { says: "desk.next.profile", screen: { name: "profile", caseId: id } };
  }
  const section = latest?.position;
  return section === undefined
    ? { says: "desk.next.begin", screen: { name: "talk", caseId: id } }
    : { says: "desk.next.continue", screen: { name: "talk", caseId: id, section } };
}
