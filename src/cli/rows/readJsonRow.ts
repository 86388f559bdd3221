import { isDay, parseLocatedJson } from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import type { Answer } from "../../core/response/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import type { TextLine } from "./createLineReader.ts";
import { checkText, type Row, unreadRow } from "./row.ts";
import { statedAnswer } from "./statedAnswer.ts";

const fields = new Set(["id", "date", "answers"]);

/** A line `{"id", "date", "answers"}` as a row. Never throws. */
export function readJsonRow({ line, text, isTooLong }: TextLine): Row {
  if (isTooLong) return unreadRow(line, [issue("file/too-large", "", { limit: "1 MiB" })]);
  const json = parseLocatedJson(text, "");
  if (!json.ok) {
    return unreadRow(
      line,
      json.issues.map(({ code, pointer, params }) => issue(code, pointer, params)),
    );
  }
  const { value } = json.value;
  if (!isRecord(value) || !isRecord(value["answers"])) {
    return unreadRow(line, [issue("response/not-a-response", "")]);
  }
  const { id, date } = value;
  const answers: [string, Answer][] = [];
  const faults: Issue[] = [...checkText(text), ...faultsOfFields(value)];
  for (const [item, stated] of Object.entries(value["answers"])) {
    const answer = statedAnswer(item, stated);
    if ("state" in answer) answers.push([item, answer]);
    else faults.push(...answer);
  }
  return {
    line,
    ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}),
    ...(typeof date === "string" ? { date } : {}),
    answers: Object.fromEntries(answers),
    faults,
  };
}

function faultsOfFields(row: Readonly<Record<string, unknown>>): readonly Issue[] {
  const { id, date } = row;
  const unknown = Object.keys(row).filter((key) => !fields.has(key));
  const isId = id === undefined || typeof id === "string" || typeof id === "number";
  const isDate = date === undefined || (typeof date === "string" && isDay(date));
  return [
    ...unknown.map((key) => issue("response/not-a-response", `/${key}`)),
    ...(isId ? [] : [issue("response/not-a-response", "/id")]),
    ...(isDate
      ? []
      : [
          issue("response/wrong-date", "/date", {
            date: typeof date === "string" ? date : JSON.stringify(date),
          }),
        ]),
  ];
}
