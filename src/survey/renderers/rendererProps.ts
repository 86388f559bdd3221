import type { Question } from "survey-core";
import type { ItemView } from "../itemView.ts";

export interface RendererProps {
  readonly question: Question;
  readonly view: ItemView;
}
