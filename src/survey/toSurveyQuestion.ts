import type { InstrumentItem, TextReader } from "../core/instrument/index.ts";

/** The part of a SurveyJS question's JSON that we write. */
export type SurveyQuestionJson = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly name: string;
};

/** One item as SurveyJS JSON: the mapping that the section model and the export share. */
export function toSurveyQuestion(found: InstrumentItem, texts: TextReader): SurveyQuestionJson {
  const { item, choices } = found;
  const common = { name: item.id, title: texts.text(`item.${item.id}.text`) };
  const options = choices.map(({ code }) => ({ value: code, text: texts.choice(item.id, code) }));
  switch (item.type) {
    case "single":
    case "yesNo":
      return { ...common, type: "radiogroup", choices: options };
    case "multiple":
      return { ...common, type: "checkbox", choices: options };
    case "rating":
      return {
        ...common,
        type: "rating",
        rateMin: item.from,
        rateMax: item.to,
        rateStep: item.step ?? 1,
        minRateDescription: texts.text(`item.${item.id}.fromText`),
        maxRateDescription: texts.text(`item.${item.id}.toText`),
      };
    case "number":
      return {
        ...common,
        type: "text",
        inputType: "number",
        min: item.from,
        max: item.to,
        ...(item.step === undefined ? {} : { step: item.step }),
      };
    case "date":
    case "month":
    case "time":
      return { ...common, type: "text", inputType: item.type };
    case "text":
      return {
        ...common,
        type: "comment",
        ...(item.maxLength === undefined ? {} : { maxLength: item.maxLength }),
      };
    case "repeat":
      return {
        ...common,
        type: "paneldynamic",
        maxPanelCount: item.atMost,
        templateVisibleIf: "{panel.isNone} empty and {panel.nonAnswer} empty",
        templateElements: [...found.rowItems.values()].map((one) => toSurveyQuestion(one, texts)),
      };
    case "display":
      return { ...common, type: "expression", expression: "''" };
  }
}
