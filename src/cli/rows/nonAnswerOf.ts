import { nonAnswers } from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import type { Answer } from "../../core/response/index.ts";

/** What was said instead of an answer, by its name; a fault when there is nothing so named. */
export function nonAnswerOf(
  item: string,
  name: string,
  pointer = `/answers/${item}`,
): Answer | Issue {
  const state = nonAnswers.find((one) => one === name);
  return state === undefined
    ? issue("response/unknown-state", pointer, { item, state: name })
    : { state };
}
