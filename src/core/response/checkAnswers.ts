import type { Instrument } from "../instrument/index.ts";
import { type Issue, issue } from "../issue/index.ts";
import type { Answers } from "./answer.ts";
import { checkAnswer } from "./checkAnswer.ts";

/**
 * Every fault in the answers to items of this instrument; an empty list when they can be scored.
 * Nothing is clamped or ignored: an answer with a fault gives no score at all.
 */
export function checkAnswers(instrument: Instrument, answers: Answers): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const item = instrument.items.get(id);
    if (item === undefined || item.item.type === "display") {
      issues.push(issue("response/unknown-item", `/answers/${id}`, { item: id }));
    } else {
      const found = checkAnswer(item, answer);
      if (found.length > 0) issues.push(...found);
    }
  }
  return issues;
}
