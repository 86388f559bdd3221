import type { ItemView } from "../itemView.ts";
import type { AnswerSlot } from "./answerSlot.ts";

export interface RendererProps {
  readonly view: ItemView;
  readonly slot: AnswerSlot;
}
