import { type Issue, issue } from "../../core/issue/index.ts";
import { type Answer, answered } from "../../core/response/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import { nonAnswerOf } from "./nonAnswerOf.ts";

/**
 * An answer as JSON states it: a plain value or a list of codes, `{"state"}` for a non-answer, and
 * a list of objects for the rows of a repeat. Anything else is a fault, told where it stands.
 */
export function statedAnswer(
  item: string,
  stated: unknown,
  pointer = `/answers/${item}`,
): Answer | readonly Issue[] {
  if (typeof stated === "string" || typeof stated === "number") return answered(stated);
  if (Array.isArray(stated)) return statedList(item, stated, pointer);
  if (!isRecord(stated) || Object.keys(stated).join() !== "state") {
    return [issue("response/wrong-type", pointer, { item })];
  }
  const answer = nonAnswerOf(item, String(stated["state"]), pointer);
  return "code" in answer ? [answer] : answer;
}

function statedList(
  item: string,
  stated: readonly unknown[],
  pointer: string,
): Answer | readonly Issue[] {
  if (stated.every((one) => typeof one === "string")) return answered(stated);
  if (!stated.every(isRecord)) return [issue("response/wrong-type", pointer, { item })];
  const faults: Issue[] = [];
  const rows = stated.map((row, r) => {
    const cells: [string, Answer][] = [];
    for (const [id, one] of Object.entries(row)) {
      const cell = statedAnswer(id, one, `${pointer}/${r}/${id}`);
      if ("state" in cell) cells.push([id, cell]);
      else faults.push(...cell);
    }
    return Object.fromEntries(cells);
  });
  return faults.length > 0 ? faults : answered(rows);
}
