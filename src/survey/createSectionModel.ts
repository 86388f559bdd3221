import { Model, settings } from "survey-core";
import type { Instrument, TextReader } from "../core/instrument/index.ts";
import type { Answers } from "../core/response/index.ts";
import { cardsRenderer } from "./cardsRenderer.ts";
import { toSurveyValue } from "./surveyValue.ts";
import { type SurveyQuestionJson, toSurveyQuestion } from "./toSurveyQuestion.ts";

const pageName = "section";

/**
 * A SurveyJS model of just the items that apply in one section: no conditions (core has decided),
 * no navigation, progress, numbers or animation, and no style of its own, so that it costs the
 * same whatever the instrument's size and breaks no content policy.
 */
export function createSectionModel(
  instrument: Instrument,
  texts: TextReader,
  items: readonly string[],
  answers: Answers,
): Model {
  settings.animationEnabled = false;
  const model = new Model({
    locale: texts.language,
    showNavigationButtons: false,
    showProgressBar: false,
    showQuestionNumbers: false,
    showCompletePage: false,
    showTitle: false,
    showPageTitles: false,
    autoFocusFirstQuestion: false,
    autoAdvanceEnabled: false,
    questionTitleLocation: "hidden",
    focusOnFirstError: false,
    textUpdateMode: "onBlur",
    pages: [{ name: pageName, elements: questions(instrument, texts, items) }],
  });
  model.generateStylesheet = false;
  model.needRenderIcons = false;
  applyAnswers(model, instrument, items, answers);
  return model;
}

function questions(
  instrument: Instrument,
  texts: TextReader,
  items: readonly string[],
): readonly SurveyQuestionJson[] {
  return items.flatMap((id) => {
    const found = instrument.items.get(id);
    if (found === undefined) return [];
    // Our own cards draw the rows, so SurveyJS makes no questions for them: it keeps the value.
    const rows =
      found.item.type === "repeat" ? { templateElements: [], templateVisibleIf: "" } : {};
    return [{ ...toSurveyQuestion(found, texts), ...rows, renderAs: cardsRenderer }];
  });
}

/** Brings the model's questions in line with what applies now; those that stay are untouched. */
export function reconcileItems(
  model: Model,
  instrument: Instrument,
  texts: TextReader,
  items: readonly string[],
  answers: Answers,
): void {
  const page = model.getPageByName(pageName);
  const wanted = new Set(items);
  const gone = page.elements.filter(({ name }) => !wanted.has(name));
  for (const element of gone) page.removeElement(element);
  items.forEach((id, index) => {
    if (page.elements[index]?.name === id) return;
    const [json] = questions(instrument, texts, [id]);
    if (json !== undefined) page.addNewQuestion(json.type, id, index).fromJSON(json);
  });
  applyAnswers(model, instrument, items, answers);
}

function applyAnswers(
  model: Model,
  instrument: Instrument,
  items: readonly string[],
  answers: Answers,
): void {
  for (const id of items) {
    const value = toSurveyValue(instrument, id, answers[id]);
    if (!isSame(model.getValue(id), value)) model.setValue(id, value);
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
