import { type ComponentType, createContext, useContext } from "react";
import type { NonAnswer } from "../core/instrument/index.ts";
import { invariant } from "../core/issue/index.ts";
import type { ItemView } from "./itemView.ts";
import type { RowLabels } from "./rowLabels.ts";

/** Our own words around the questions; SurveyJS's are never shown. */
export interface SectionLabels {
  readonly nonAnswers: Readonly<Record<Exclude<NonAnswer, "skipped">, string>>;
  readonly why: string;
  readonly clear: string;
  readonly nonAnswerGroup: string;
  /** That no option holds, said as an answer. */
  readonly noneOfThese: string;
  /** Why what stands in a field is not kept, and what would be. */
  readonly notKept: (view: ItemView) => string;
  readonly rows: RowLabels;
}

/** A field for longer text, lent by the page: it keeps what is typed after a short pause. */
export type TextField = ComponentType<{
  readonly labelledBy: string;
  readonly kept: string;
  readonly keep: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly maxLength?: number;
  readonly rows?: number;
}>;

/** How the questions of a row come: all on one page, or one at a time for who answers alone. */
export type Pace = "together" | "oneByOne";

export interface SectionView {
  readonly textField: TextField;
  readonly labels: SectionLabels;
  readonly isReadOnly: boolean;
  readonly pace: Pace;
  readonly view: (id: string) => ItemView | undefined;
}

export const SectionViewContext = createContext<SectionView | undefined>(undefined);

export function useSectionView(): SectionView {
  const found = useContext(SectionViewContext);
  invariant(found !== undefined, "A renderer stands inside SectionSurvey");
  return found;
}
