import type { Instrument, InstrumentItem, TextReader } from "../core/instrument/index.ts";
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
      elements: section.items.flatMap(({ id }) => {
        const found = instrument.items.get(id);
        return found === undefined ? [] : [conditioned(instrument, found, texts)];
      }),
    })),
  };
}

function conditioned(
  instrument: Instrument,
  found: InstrumentItem,
  texts: TextReader,
): SurveyQuestionJson {
  const { item, rowItems } = found;
  const { condition } = item;
  return {
    ...toSurveyQuestion(found, texts),
    ...(item.type === "repeat"
      ? {
          templateElements: [...rowItems.values()].map((one) =>
            conditioned(instrument, one, texts),
          ),
        }
      : {}),
    ...(condition === undefined ? {} : { visibleIf: visibleIf(instrument, condition) }),
  };
}
