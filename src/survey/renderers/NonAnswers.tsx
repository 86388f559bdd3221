import type { JSX } from "react";
import type { NonAnswer } from "../../core/instrument/index.ts";
import type { ItemView } from "../itemView.ts";
import { useSectionView } from "../SectionViewContext.ts";
import type { SurveyValue } from "../surveyValue.ts";
import styles from "./cards.module.css";

/** The ways not to answer, for questions that are not radios. Pressing again takes it back. */
export function NonAnswers({
  view,
  chosen,
  onChoose,
}: {
  readonly view: ItemView;
  readonly chosen: NonAnswer | undefined;
  readonly onChoose: (value: SurveyValue) => void;
}): JSX.Element {
  const { labels, isReadOnly } = useSectionView();
  return (
    <fieldset className={styles["others"]} aria-label={`${labels.nonAnswerGroup}: ${view.text}`}>
      {view.nonAnswers.map((state) => (
        <button
          key={state}
          type="button"
          className={styles["other"]}
          data-key={state}
          data-chosen={chosen === state}
          aria-pressed={chosen === state}
          disabled={isReadOnly}
          onClick={() => onChoose(chosen === state ? undefined : { nonAnswer: state })}
        >
          {labels.nonAnswers[state]}
        </button>
      ))}
    </fieldset>
  );
}
