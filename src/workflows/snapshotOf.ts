import { contentHash } from "../core/instrument/index.ts";
import { ok, type Result } from "../core/issue/index.ts";
import { buildReadinessProfile } from "../core/profile/index.ts";
import type { Answers } from "../core/response/index.ts";
import { type Scorer, scoreResponse, writeReceipt } from "../core/scoring/index.ts";
import type { AssessmentState, RecordBody } from "./records/index.ts";
import { storedAnswer } from "./talk/intent.ts";

/**
 * What completing writes: the answers that apply, with a question that was shown and left blank
 * as skipped, and the hash of the receipt of their scores. Answers kept aside on hidden
 * questions are let go here.
 */
export function snapshotOf(
  scorer: Scorer,
  assessment: AssessmentState,
): Result<Extract<RecordBody, { type: "snapshot" }>> {
  const open = scoreResponse(scorer, assessment.answers);
  if (!open.ok) return open;
  const answers: Record<string, Answers[string]> = {};
  for (const [id, { section, item }] of scorer.instrument.items) {
    if (item.type === "display" || open.value.item(id).applies !== true) continue;
    const answer = assessment.answers[id];
    if (answer !== undefined) answers[id] = answer;
    else if (assessment.visited.has(section)) answers[id] = { state: "skipped" };
  }
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) return scored;
  const track = buildReadinessProfile(scorer, scored.value)?.track?.track;
  return ok({
    type: "snapshot",
    assessment: assessment.id,
    instrument: assessment.instrument,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, storedAnswer(answer)]),
    ),
    receiptHash: contentHash(writeReceipt(scorer, scored.value)),
    ...(track === undefined ? {} : { track }),
  });
}
