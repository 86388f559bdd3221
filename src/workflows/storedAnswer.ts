import { type AnswerValue, isRows, isTicks } from "../core/condition/index.ts";
import { invariant } from "../core/issue/index.ts";
import type { Answer } from "../core/response/index.ts";
import type { RecordBody } from "./records/index.ts";

type StoredAnswer = NonNullable<Extract<RecordBody, { type: "answer" }>["answer"]>;

/** An answer as a record holds it: lists are copied, so that nobody can change what is stored. */
export function storedAnswer(answer: Answer): StoredAnswer {
  if (answer.state !== "answered") return { state: answer.state };
  const { value } = answer;
  return { state: "answered", value: isRows(value) ? value.map(storedRow) : storedValue(value) };
}

function storedRow(row: Readonly<Record<string, Answer>>) {
  return Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, storedCell(cell)]));
}

function storedCell(cell: Answer) {
  return cell.state === "answered"
    ? { state: cell.state, value: storedValue(cell.value) }
    : { state: cell.state };
}

function storedValue(value: AnswerValue): string | number | string[] {
  if (typeof value !== "object") return value;
  invariant(isTicks(value), "A row has no rows of its own");
  return [...value];
}
