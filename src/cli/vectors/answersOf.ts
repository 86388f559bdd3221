import type { Vector } from "../../core/instrument/index.ts";
import type { Answer, Answers } from "../../core/response/index.ts";

/** A plain value is an answer, `{state}` a non-answer, and what is not there was not reached. */
export function answersOf({ answers }: Vector): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([item, stated]): [string, Answer] => [
      item,
      typeof stated === "object" && "state" in stated
        ? { state: stated.state }
        : { state: "answered", value: stated },
    ]),
  );
}
