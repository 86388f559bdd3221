import { isTicks } from "../core/condition/index.ts";
import { findItem, type Instrument, type NonAnswer, nonAnswers } from "../core/instrument/index.ts";
import { type Answer, answered, checkAnswer, type Row } from "../core/response/index.ts";
import { isRecord } from "../core/shape/index.ts";

/** A non-answer, or "none": SurveyJS reads an empty list as blank, so it is said in words. */
type Said = { readonly nonAnswer: NonAnswer } | { readonly isNone: true };

/**
 * How an answer stands in a SurveyJS model: the value itself, or an object for what is no value. A
 * repeat takes nothing but panels, so there such an object stands as the only panel.
 */
export type SurveyValue =
  | string
  | number
  | readonly string[]
  | readonly Readonly<Record<string, SurveyValue>>[]
  | readonly [Said]
  | Said
  | undefined;

export function toSurveyValue(
  instrument: Instrument,
  id: string,
  answer: Answer | undefined,
): SurveyValue {
  const value = plainValue(answer);
  return instrument.items.get(id)?.item.type === "repeat" ? inPanels(value) : value;
}

/** The value of a repeat, which takes nothing but panels. */
export function inPanels(value: SurveyValue): SurveyValue {
  return isSaid(value) ? [value] : value;
}

function isSaid(value: SurveyValue): value is Said {
  return typeof value === "object" && !Array.isArray(value);
}

function plainValue(answer: Answer | undefined): SurveyValue {
  if (answer === undefined) return undefined;
  if (answer.state !== "answered") return { nonAnswer: answer.state };
  const { value } = answer;
  if (typeof value !== "object") return value;
  if (value.length === 0) return { isNone: true };
  return isTicks(value) ? value : value.map(rowValue);
}

/** A row as it stands in a SurveyJS model. */
export function rowValue(row: Row): Readonly<Record<string, SurveyValue>> {
  return Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, plainValue(cell)]));
}

/** The rows of a repeat; undefined for no row, which is blank until "none" is said. */
export function rowsValue(rows: readonly Row[]): SurveyValue {
  return rows.length === 0 ? undefined : rows.map(rowValue);
}

/** What stands in a model, as an answer of no item in particular; undefined for blank. */
export function answerIn(value: unknown): Answer | undefined {
  if (typeof value === "string") return value === "" ? undefined : answered(value);
  if (typeof value === "number") return answered(value);
  if (Array.isArray(value)) return listIn(value);
  return isRecord(value) ? saidIn(value) : undefined;
}

function saidIn(value: Readonly<Record<string, unknown>>): Answer | undefined {
  if (value["isNone"] === true) return answered([]);
  const state = nonAnswers.find((one) => one === value["nonAnswer"]);
  return state === undefined ? undefined : { state };
}

function listIn(list: readonly unknown[]): Answer | undefined {
  if (list.length === 0) return undefined;
  if (!list.every(isRecord)) return answered(list.map(String));
  const [first = {}] = list;
  return saidIn(first) ?? answered(list.map(rowIn));
}

function rowIn(panel: Readonly<Record<string, unknown>>): Row {
  const row: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(panel)) {
    const cell = answerIn(value);
    if (cell !== undefined) row[id] = cell;
  }
  return row;
}

/** As `answerIn`, and undefined too for anything that is not an answer to this item. */
export function fromSurveyValue(
  instrument: Instrument,
  id: string,
  value: unknown,
): Answer | undefined {
  const item = findItem(instrument, id);
  const answer = answerIn(value);
  if (item === undefined || answer === undefined) return undefined;
  return checkAnswer(item, answer).length === 0 ? answer : undefined;
}
