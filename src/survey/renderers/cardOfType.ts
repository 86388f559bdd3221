import type { FunctionComponent } from "react";
import type { Item } from "../../core/instrument/index.ts";
import { ChoiceCards } from "./ChoiceCards.tsx";
import { DisplayText } from "./DisplayText.tsx";
import { InputAnswer } from "./InputAnswer.tsx";
import { RatingCards } from "./RatingCards.tsx";
import type { RendererProps } from "./rendererProps.ts";
import { TextAnswer } from "./TextAnswer.tsx";
import { TickCards } from "./TickCards.tsx";

/** What draws an item of each type, in a section and in the rows of a repeat alike. */
export const cardOfType: Readonly<
  Record<Exclude<Item["type"], "repeat">, FunctionComponent<RendererProps>>
> = {
  single: ChoiceCards,
  yesNo: ChoiceCards,
  multiple: TickCards,
  rating: RatingCards,
  number: InputAnswer,
  date: InputAnswer,
  month: InputAnswer,
  time: InputAnswer,
  text: TextAnswer,
  display: DisplayText,
};
