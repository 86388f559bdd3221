import { type Answer, type AnswerValue, isRows, type Row } from "../condition/index.ts";
import type { InstrumentItem } from "../instrument/index.ts";
import { type Issue, issue } from "../issue/index.ts";
import { type Fault, faultOfValue } from "./faultOfValue.ts";

/**
 * What is wrong with one answer to one item; an empty list when nothing is. In the rows of a repeat
 * every fault is told at its row and item: `/answers/jobs/1/months` is in the second row.
 */
export function checkAnswer(
  found: InstrumentItem,
  answer: Answer,
  pointer = `/answers/${found.item.id}`,
): readonly Issue[] {
  const { id, type } = found.item;
  if (answer.state === "answered" && type === "repeat") {
    return checkRows(found, answer.value, pointer);
  }
  const fault =
    answer.state === "answered"
      ? faultOfValue(found, answer.value)
      : faultOfState(found, answer.state);
  return fault === undefined ? [] : [issue(fault.code, pointer, { item: id, ...fault.params })];
}

function faultOfState(
  { nonAnswers }: InstrumentItem,
  state: Exclude<Answer["state"], "answered">,
): Fault | undefined {
  return state === "skipped" || nonAnswers.includes(state)
    ? undefined
    : { code: "response/non-answer-not-offered", params: { state } };
}

/** A row may have nothing said in it: then no more is known than that it is there. */
function checkRows(
  { item, rowItems }: InstrumentItem,
  value: AnswerValue,
  pointer: string,
): readonly Issue[] {
  if (item.type !== "repeat" || !isRows(value) || (value.length === 0 && item.emptyIs !== "none")) {
    return [issue("response/wrong-type", pointer, { item: item.id })];
  }
  const { id, atMost } = item;
  const numbers = { item: id, rows: value.length, most: atMost };
  return [
    ...(value.length > atMost ? [issue("response/too-many-rows", pointer, numbers)] : []),
    ...value.flatMap((row, r) => checkRow(rowItems, row, `${pointer}/${r}`)),
  ];
}

function checkRow(
  rowItems: ReadonlyMap<string, InstrumentItem>,
  row: Row,
  pointer: string,
): readonly Issue[] {
  return Object.entries(row).flatMap(([id, answer]) => {
    const asked = rowItems.get(id);
    return asked === undefined || asked.item.type === "display"
      ? [issue("response/unknown-item", `${pointer}/${id}`, { item: id })]
      : checkAnswer(asked, answer, `${pointer}/${id}`);
  });
}
