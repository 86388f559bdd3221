import type { Instrument, TextReader } from "../core/instrument/index.ts";
import { type SurveyQuestionJson, toSurveyQuestion } from "./toSurveyQuestion.ts";
import { visibleIf } from "./visibleIf.ts";

export interface SurveyJson {
  readonly title: string;
  readonly locale: string;
  readonly clearInvisibleValues: "onHidden";
  readonly pages: readonly {
    readonly name: string;
    readonly title: string;
    readonly elements: readonly SurveyQuestionJson[];
  }[];
}

/** The whole instrument as SurveyJS JSON with generated conditions: for export and comparison. */
export function toSurveyJson(instrument: Instrument, texts: TextReader): SurveyJson {
  const { file } = instrument;
  return {
    title: texts.text("instrument.title"),
    locale: texts.language,
    clearInvisibleValues: "onHidden",
    pages: file.sections.map((section) => ({
      name: section.id,
      title: texts.text(`section.${section.id}.title`),
      elements: section.items.flatMap(({ id, condition }) => {
        const found = instrument.items.get(id);
        if (found === undefined) return [];
        const question = toSurveyQuestion(found, texts);
        return [
          condition === undefined
            ? question
            : { ...question, visibleIf: visibleIf(instrument, condition) },
        ];
      }),
    })),
  };
}
