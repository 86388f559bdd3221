import type { JSX } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./cards.module.css";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import type { RendererProps } from "./rendererProps.ts";
import { ticksAfter } from "./ticksAfter.ts";

/**
 * Any of several. An exclusive option clears the others, and they clear it; so does the answer that
 * none of them holds, where the question takes it: that is another thing than nothing ticked.
 */
export function TickCards({ view, slot }: RendererProps): JSX.Element {
  const { labels, isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const ticks = Array.isArray(value) ? value.map(String) : [];
  const isNone = Array.isArray(value) && ticks.length === 0;
  const cards = view.choices.map(({ code, text }) => ({
    code,
    text,
    isOn: ticks.includes(code),
    press: () => set(ticksAfter(view.choices, ticks, code)),
  }));
  const none = {
    code: "",
    text: labels.noneOfThese,
    isOn: isNone,
    press: () => set(isNone ? undefined : { isNone: true }),
  };
  return (
    <QuestionFrame
      view={view}
      isAnswered={value !== undefined || nonAnswer !== undefined}
      onClear={() => set(undefined)}
    >
      <div className={styles["cards"]} role="group" aria-labelledby={`q-${view.id}`}>
        {(view.mayBeNone ? [...cards, none] : cards).map(({ code, text, isOn, press }, index) => (
          <label key={code} className={styles["card"]} data-chosen={isOn}>
            <input
              type="checkbox"
              autoComplete="off"
              data-key={index + 1}
              checked={isOn}
              disabled={isReadOnly}
              onChange={press}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </QuestionFrame>
  );
}
