import { type JSX, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import type { Instrument, TextReader, Words } from "../core/instrument/index.ts";
import type { Answer, Answers } from "../core/response/index.ts";
import { createSectionModel, reconcileItems } from "./createSectionModel.ts";
import { itemView } from "./itemView.ts";
import { RowsContext, type RowsView } from "./RowsContext.ts";
import { registerRenderers } from "./renderers/registerRenderers.tsx";
import {
  type Pace,
  type SectionLabels,
  SectionViewContext,
  type TextField,
} from "./SectionViewContext.ts";
import styles from "./sectionSurvey.module.css";
import { registerSwedish } from "./surveyLocale.ts";
import { answerIn, fromSurveyValue, type SurveyValue } from "./surveyValue.ts";
import { useAnswerKeys } from "./useAnswerKeys.ts";

export interface SectionSurveyProps {
  readonly instrument: Instrument;
  readonly texts: TextReader;
  readonly words: Words;
  readonly section: string;
  /** Ids of the items that apply now, in order. */
  readonly items: readonly string[];
  readonly answers: Answers;
  readonly isReadOnly: boolean;
  readonly pace: Pace;
  readonly labels: SectionLabels;
  readonly textField: TextField;
  /** Whether keys pressed alone choose an answer. */
  readonly hasSingleKeys: boolean;
  /** The items that apply now in a row of a repeat, in order; one past the last row is a new one. */
  readonly itemsOfRow: RowsView["itemsOf"];
  readonly rowInWords: RowsView["inWords"];
  readonly onAnswer: (item: string, answer: Answer | undefined) => void;
}

registerRenderers();
registerSwedish();

/** The questions of one section that apply, kept in step with the answers. */
export function SectionSurvey(props: SectionSurveyProps): JSX.Element {
  const { instrument, texts, words, section, items, answers } = props;
  const { isReadOnly, pace, labels, textField, hasSingleKeys, itemsOfRow, rowInWords } = props;
  const model = useSectionModel(props);
  useAnswerKeys(hasSingleKeys);
  const shownItems = items.join(" ");
  useEffect(() => {
    reconcileItems(model, instrument, texts, shownItems.split(" ").filter(Boolean), answers);
  }, [model, instrument, texts, shownItems, answers]);
  const view = useMemo(() => {
    const views = new Map<string, ReturnType<typeof itemView>>();
    return {
      labels,
      isReadOnly,
      pace,
      textField,
      view: (id: string) => {
        if (!views.has(id)) views.set(id, itemView(instrument, texts, id, words));
        return views.get(id);
      },
    };
  }, [instrument, texts, words, labels, isReadOnly, pace, textField]);
  const rows = useMemo(
    () => ({
      itemsOf: itemsOfRow,
      inWords: rowInWords,
      answerTo: (cell: string, value: SurveyValue) => fromSurveyValue(instrument, cell, value),
    }),
    [itemsOfRow, rowInWords, instrument],
  );
  // SurveyJS draws anew by itself what has changed; the page around it need not ask for more.
  const drawn = useMemo(() => <Survey model={model} />, [model]);
  return (
    <SectionViewContext value={view}>
      <RowsContext value={rows}>
        <div className={styles["section"]} key={section}>
          {drawn}
        </div>
      </RowsContext>
    </SectionViewContext>
  );
}

/** A model per section and language; its changes are answers. */
function useSectionModel(props: SectionSurveyProps): Model {
  const { instrument, texts, section } = props;
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  return useMemo(
    () => {
      const model = createSectionModel(instrument, texts, props.items, props.answers);
      model.onValueChanged.add((_, { name, value }) => {
        const { answers, onAnswer } = latest.current;
        const answer = fromSurveyValue(instrument, name, value);
        // What is no answer goes no further; blank takes the answer back.
        if (answer === undefined && answerIn(value) !== undefined) return;
        if (JSON.stringify(answer) !== JSON.stringify(answers[name])) onAnswer(name, answer);
      });
      return model;
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- reconcileItems brings in the rest
    [instrument, texts, section],
  );
}
