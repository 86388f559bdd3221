import { createContext, useContext } from "react";
import type { NonAnswer } from "../core/instrument/index.ts";
import { invariant } from "../core/issue/index.ts";
import type { ItemView } from "./itemView.ts";

/** Our own words around the questions; SurveyJS's are never shown. */
export interface SectionLabels {
  readonly nonAnswers: Readonly<Record<Exclude<NonAnswer, "skipped">, string>>;
  readonly why: string;
  readonly clear: string;
  readonly nonAnswerGroup: string;
}

export interface SectionView {
  readonly labels: SectionLabels;
  readonly isReadOnly: boolean;
  readonly view: (id: string) => ItemView | undefined;
}

export const SectionViewContext = createContext<SectionView | undefined>(undefined);

export function useSectionView(): SectionView {
  const found = useContext(SectionViewContext);
  invariant(found !== undefined, "A renderer stands inside SectionSurvey");
  return found;
}
