import type { Vector } from "../../core/instrument/index.ts";
import { type Answer, type Answers, answered } from "../../core/response/index.ts";

type Stated = Vector["answers"][string];

/** A plain value is an answer, `{state}` a non-answer, and what is not there was not reached. */
export function answersOf({ answers }: Vector): Answers {
  return mapValues(answers, answerOf);
}

function answerOf(stated: Stated): Answer {
  if (typeof stated !== "object") return answered(stated);
  if (!Array.isArray(stated)) return { state: stated.state };
  const ticks = stated.filter((one) => typeof one === "string");
  const rows = stated.filter((one) => typeof one === "object");
  return answered(rows.length > 0 ? rows.map((row) => mapValues(row, answerOf)) : ticks);
}

function mapValues<T, R>(of: Readonly<Record<string, T>>, to: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(of).map(([id, value]) => [id, to(value)]));
}
