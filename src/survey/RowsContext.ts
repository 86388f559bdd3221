import { createContext, useContext } from "react";
import { invariant } from "../core/issue/index.ts";
import type { Answer, Row } from "../core/response/index.ts";
import type { SurveyValue } from "./surveyValue.ts";

/** What the rows of a repeat are drawn with. Apart from the rest, since it changes with each answer. */
export interface RowsView {
  /** The items that apply in a row, in order; one past the last row is a row that is begun. */
  readonly itemsOf: (repeat: string, index: number) => readonly string[];
  /** A row in one line. */
  readonly inWords: (repeat: string, row: Row) => string;
  /** A value as an answer to an item of rows; undefined for blank, and for what is no answer to it. */
  readonly answerTo: (cell: string, value: SurveyValue) => Answer | undefined;
}

export const RowsContext = createContext<RowsView | undefined>(undefined);

export function useRowsView(): RowsView {
  const found = useContext(RowsContext);
  invariant(found !== undefined, "Rows stand inside SectionSurvey");
  return found;
}
