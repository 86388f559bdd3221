import { createElement, type JSX } from "react";
import { type Question, RendererFactory } from "survey-core";
import { ReactQuestionFactory, SurveyQuestionElementBase } from "survey-react-ui";
import { cardsRenderer } from "../cardsRenderer.ts";
import { useSectionView } from "../SectionViewContext.ts";
import { cardOfType } from "./cardOfType.ts";
import { RepeatRows } from "./rows/RepeatRows.tsx";
import { slotOfQuestion } from "./slotOfQuestion.ts";

/** The SurveyJS question types that `toSurveyQuestion` makes. */
const surveyTypes = [
  "radiogroup",
  "checkbox",
  "rating",
  "text",
  "comment",
  "expression",
  "paneldynamic",
] as const;

let isRegistered = false;

/** Tells SurveyJS's process-wide registry about our renderers, once. */
export function registerRenderers(): void {
  if (isRegistered) return;
  isRegistered = true;
  for (const type of surveyTypes) {
    const name = `${cardsRenderer}-${type}`;
    ReactQuestionFactory.Instance.registerQuestion(name, (props) =>
      createElement(CardElement, props),
    );
    RendererFactory.Instance.registerRenderer(type, cardsRenderer, name);
  }
}

/** SurveyJS's element re-renders itself whenever its question changes; ours is drawn inside it. */
class CardElement extends SurveyQuestionElementBase {
  protected override getStateElement(): typeof this.questionBase {
    return this.questionBase;
  }

  protected override renderElement(): JSX.Element {
    return <Drawn question={this.questionBase} />;
  }
}

function Drawn({ question }: { readonly question: Question }): JSX.Element | null {
  const view = useSectionView().view(question.name);
  if (view === undefined) return null;
  const Card = view.type === "repeat" ? RepeatRows : cardOfType[view.type];
  return <Card view={view} slot={slotOfQuestion(question)} />;
}
