import { type AnswerValue, isTicks } from "./answerValue.ts";
import type { AnswerState, Condition, Operator } from "./condition.schema.ts";
import { all, any, atLeast, not, type Truth } from "./truth.ts";

/** What is known of one item. */
export interface ItemReading {
  readonly state: AnswerState;
  readonly value?: AnswerValue;
  /** Without an answer and never to have one: not asked, or not applicable. */
  readonly settled: boolean;
  /** Where only what is certain is asked about: the state itself may turn, and is unknown. */
  readonly mayTurn?: true;
}

/** How a condition sees the world. A reader that knows nothing of scales says `unknown`. */
export interface ConditionReader {
  readonly item: (id: string) => ItemReading;
  readonly scale?: (leaf: Extract<Condition, { scale: string }>) => Truth;
  readonly flag?: (id: string) => Truth;
}

/**
 * Evaluates in three values. A comparison with an item that could still be answered is unknown,
 * whatever the reason it was not; with one that does not arise (not asked, not applicable) it is
 * false, since no completion can make it true. A test of a state is always definite.
 */
export function evaluateCondition(condition: Condition, reader: ConditionReader): Truth {
  if ("all" in condition) return all(condition.all.map((c) => evaluateCondition(c, reader)));
  if ("any" in condition) return any(condition.any.map((c) => evaluateCondition(c, reader)));
  if ("not" in condition) return not(evaluateCondition(condition.not, reader));
  if ("of" in condition) {
    return atLeast(
      condition.atLeast,
      condition.of.map((c) => evaluateCondition(c, reader)),
    );
  }
  if ("scale" in condition) return reader.scale?.(condition) ?? "unknown";
  if ("flag" in condition) return reader.flag?.(condition.flag) ?? "unknown";
  return evaluateItem(condition, reader.item(condition.item));
}

function evaluateItem(
  leaf: Extract<Condition, { item: string }>,
  { state, value, settled, mayTurn }: ItemReading,
): Truth {
  if ("state" in leaf) return mayTurn === true ? "unknown" : state === leaf.state;
  if (state !== "answered" || value === undefined) return settled ? false : "unknown";
  return compareAnswer(value, leaf.op, leaf.value);
}

/** Compares as the types allow; dates and months compare as text, which is their time order. */
export function compareAnswer(
  answer: AnswerValue,
  op: Operator,
  wanted: string | number | undefined,
): Truth {
  if (op === "exists") return true;
  if (wanted === undefined) return "unknown";
  if (op === "includes") return isTicks(answer) && answer.includes(String(wanted));
  if (typeof answer === "object") return "unknown";
  switch (op) {
    case "=":
      return answer === wanted;
    case "!=":
      return answer !== wanted;
    case "<":
      return answer < wanted;
    case "<=":
      return answer <= wanted;
    case ">":
      return answer > wanted;
    case ">=":
      return answer >= wanted;
  }
}
