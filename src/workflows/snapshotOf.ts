import { isRows } from "../core/condition/index.ts";
import { contentHash, type InstrumentItem } from "../core/instrument/index.ts";
import { ok, type Result } from "../core/issue/index.ts";
import { buildReadinessProfile } from "../core/profile/index.ts";
import { type Answer, type Answers, answered } from "../core/response/index.ts";
import {
  type ResponseScores,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../core/scoring/index.ts";
import type { AssessmentState, RecordBody } from "./records/index.ts";
import { storedAnswer } from "./storedAnswer.ts";

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
  for (const [id, found] of scorer.instrument.items) {
    const { section, item } = found;
    if (item.type === "display" || open.value.item(id).applies !== true) continue;
    const answer = completed(open.value, id, found, assessment.answers[id]);
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

/** In the rows of a repeat the same holds for every row: what is hidden goes, a blank is skipped. */
function completed(
  { evaluation: { row } }: ResponseScores,
  id: string,
  { item, rowItems }: InstrumentItem,
  answer: Answer | undefined,
): Answer | undefined {
  if (item.type !== "repeat" || answer?.state !== "answered" || !isRows(answer.value)) {
    return answer;
  }
  const rows = answer.value.map((said, r) => {
    const cells = [...rowItems].flatMap(([cell, { item: asked }]): [string, Answer][] =>
      asked.type === "display" || row(id, r).item(cell).applies !== true
        ? []
        : [[cell, said[cell] ?? { state: "skipped" }]],
    );
    return Object.fromEntries(cells);
  });
  return answered(rows);
}
