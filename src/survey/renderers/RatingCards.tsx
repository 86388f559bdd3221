import type { JSX } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./cards.module.css";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import type { RendererProps } from "./rendererProps.ts";

/** A number on a line, as buttons and never as a slider, with the ends in words. */
export function RatingCards({ view, slot }: RendererProps): JSX.Element {
  const { isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const { from, to, step } = view.range ?? { from: 0, to: 0, step: 1 };
  const numbers = Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, i) => from + i * step,
  );
  const isAnswered = value !== undefined || nonAnswer !== undefined;
  return (
    <QuestionFrame view={view} isAnswered={isAnswered} onClear={() => set(undefined)}>
      <div className={styles["rating"]} role="radiogroup" aria-labelledby={`q-${view.id}`}>
        {numbers.map((number) => (
          <label key={number} className={styles["number"]} data-chosen={value === number}>
            <input
              type="radio"
              autoComplete="off"
              name={`answer-${view.id}`}
              data-key={number}
              checked={value === number}
              disabled={isReadOnly}
              onChange={() => set(number)}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <div className={styles["ends"]}>
        <span>{view.ends?.[0]}</span>
        <span>{view.ends?.[1]}</span>
      </div>
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </QuestionFrame>
  );
}
