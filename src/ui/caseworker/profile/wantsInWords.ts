import type { ResponseScores, Scorer } from "../../../core/scoring/index.ts";
import type { Wording } from "../../shared/wording.ts";
import { type AnswerInWords, answerInWords } from "../answerInWords.ts";

export interface WantsGroup {
  readonly scale: string;
  readonly title: string;
  readonly answers: readonly {
    readonly item: string;
    readonly question: string;
    readonly answer: AnswerInWords;
  }[];
}

/** What the person wants, in what they said themselves: the scales that are told, not scored. */
export function wantsInWords(
  { instrument }: Scorer,
  { item: statusOf }: ResponseScores,
  wording: Wording,
): readonly WantsGroup[] {
  return instrument.file.scales.flatMap((scale) => {
    if (scale.role !== "described") return [];
    const answers = scale.of.flatMap(({ item }) =>
      statusOf(item).state === "answered"
        ? [
            {
              item,
              question: wording.reader.text(`item.${item}.text`),
              answer: answerInWords(instrument.items.get(item)?.item, statusOf(item), wording),
            },
          ]
        : [],
    );
    const title = wording.reader.text(`scale.${scale.id}.title`);
    return answers.length === 0 ? [] : [{ scale: scale.id, title, answers }];
  });
}
