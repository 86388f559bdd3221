import type { InstrumentItem } from "../../../src/core/instrument/index.ts";
import type { Answer, Answers } from "../../../src/core/response/index.ts";
import { createEvaluation, type Scorer } from "../../../src/core/scoring/index.ts";

/**
 * A response as one might be given: each item that applies, in order, is answered, or (so large a
 * share of them) met with one of the non-answers it offers or left blank.
 */
export function randomAnswers(scorer: Scorer, random: () => number, shareWithout: number): Answers {
  const { instrument } = scorer;
  const answers: Record<string, Answer> = {};
  for (const id of instrument.conditionOrder) {
    const found = instrument.items.get(id);
    if (found === undefined || found.item.type === "display") continue;
    const { condition } = found.item;
    const applies = condition === undefined || createEvaluation(scorer, answers).item(id).applies;
    if (applies !== true) continue;
    const answer = random() < shareWithout ? nonAnswer(found, random) : valueOf(found, random);
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}

function nonAnswer({ nonAnswers }: InstrumentItem, random: () => number): Answer | undefined {
  const state = nonAnswers[Math.floor(random() * (nonAnswers.length + 1))];
  return state === undefined ? undefined : { state };
}

function valueOf({ item, choices }: InstrumentItem, random: () => number): Answer {
  const code = choices[Math.floor(random() * choices.length)]?.code ?? "";
  const answered = (value: string | number | readonly string[]): Answer => ({
    state: "answered",
    value,
  });
  switch (item.type) {
    case "multiple":
      return answered([code]);
    case "rating":
    case "number":
      return answered(item.from + Math.floor(random() * (item.to - item.from + 1)));
    case "date":
      return answered("2026-03-04");
    case "month":
      return answered("2026-03");
    case "time":
      return answered("10:30");
    case "text":
      return answered("Jag bor hos en vän.");
    default:
      return answered(code);
  }
}
