import type { JSX } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./cards.module.css";
import { QuestionFrame } from "./QuestionFrame.tsx";
import type { RendererProps } from "./rendererProps.ts";

/** One of several: a card per option, and the ways not to answer, as one group of radios. */
export function ChoiceCards({ view, slot }: RendererProps): JSX.Element {
  const { labels, isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const name = `answer-${view.id}`;
  const isAnswered = value !== undefined || nonAnswer !== undefined;
  return (
    <QuestionFrame view={view} isAnswered={isAnswered} onClear={() => set(undefined)}>
      <div className={styles["answer"]} role="radiogroup" aria-labelledby={`q-${view.id}`}>
        <div className={styles["cards"]}>
          {view.choices.map(({ code, text }, index) => (
            <label key={code} className={styles["card"]} data-chosen={value === code}>
              <input
                type="radio"
                autoComplete="off"
                name={name}
                data-key={index + 1}
                checked={value === code}
                disabled={isReadOnly}
                onChange={() => set(code)}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
        <div className={styles["others"]}>
          {view.nonAnswers.map((state) => (
            <label key={state} className={styles["other"]} data-chosen={nonAnswer === state}>
              <input
                type="radio"
                autoComplete="off"
                name={name}
                data-key={state}
                checked={nonAnswer === state}
                disabled={isReadOnly}
                onChange={() => set({ nonAnswer: state })}
              />
              <span>{labels.nonAnswers[state]}</span>
            </label>
          ))}
        </div>
      </div>
    </QuestionFrame>
  );
}
