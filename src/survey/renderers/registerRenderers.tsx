import { createElement, type FunctionComponent, type JSX } from "react";
import { RendererFactory } from "survey-core";
import { ReactQuestionFactory, SurveyQuestionElementBase } from "survey-react-ui";
import { cardsRenderer } from "../cardsRenderer.ts";
import { useSectionView } from "../SectionViewContext.ts";
import { ChoiceCards } from "./ChoiceCards.tsx";
import { DisplayText } from "./DisplayText.tsx";
import { InputAnswer } from "./InputAnswer.tsx";
import { RatingCards } from "./RatingCards.tsx";
import type { RendererProps } from "./rendererProps.ts";
import { TextAnswer } from "./TextAnswer.tsx";
import { TickCards } from "./TickCards.tsx";

/** Our renderer for each SurveyJS question type that `toSurveyQuestion` makes. */
const renderers: Readonly<Record<string, FunctionComponent<RendererProps>>> = {
  radiogroup: ChoiceCards,
  checkbox: TickCards,
  rating: RatingCards,
  text: InputAnswer,
  comment: TextAnswer,
  expression: DisplayText,
};

let isRegistered = false;

/** Tells SurveyJS's process-wide registry about our renderers, once. */
export function registerRenderers(): void {
  if (isRegistered) return;
  isRegistered = true;
  for (const [type, renderer] of Object.entries(renderers)) {
    const name = `${cardsRenderer}-${type}`;
    const Element = elementFor(renderer);
    ReactQuestionFactory.Instance.registerQuestion(name, (props) => createElement(Element, props));
    RendererFactory.Instance.registerRenderer(type, cardsRenderer, name);
  }
}

type ElementProps = ConstructorParameters<typeof SurveyQuestionElementBase>[0];

/** SurveyJS's element re-renders itself whenever its question changes; ours is drawn inside it. */
function elementFor(
  renderer: FunctionComponent<RendererProps>,
): new (
  props: ElementProps,
) => SurveyQuestionElementBase {
  return class extends SurveyQuestionElementBase {
    protected override getStateElement(): typeof this.questionBase {
      return this.questionBase;
    }

    protected override renderElement(): JSX.Element {
      return <Drawn renderer={renderer} question={this.questionBase} />;
    }
  };
}

function Drawn({
  renderer,
  question,
}: {
  readonly renderer: FunctionComponent<RendererProps>;
  readonly question: RendererProps["question"];
}): JSX.Element | null {
  const view = useSectionView().view(question.name);
  return view === undefined ? null : createElement(renderer, { question, view });
}
