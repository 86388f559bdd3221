import type { JSX } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./cards.module.css";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import { questionValue } from "./questionValue.ts";
import type { RendererProps } from "./rendererProps.ts";

/** Any of several. An exclusive option ("none of these") clears the others, and they clear it. */
export function TickCards({ question, view }: RendererProps): JSX.Element {
  const { isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = questionValue(question);
  const ticks = Array.isArray(value) ? value.map(String) : [];
  const exclusive = new Set(view.choices.filter((c) => c.exclusive).map(({ code }) => code));

  function toggle(code: string): void {
    const isOn = ticks.includes(code);
    const others = exclusive.has(code) ? [] : ticks.filter((tick) => !exclusive.has(tick));
    const next = isOn ? ticks.filter((tick) => tick !== code) : [...others, code];
    set(next.length === 0 ? undefined : next);
  }

  const isAnswered = ticks.length > 0 || nonAnswer !== undefined;
  return (
    <QuestionFrame view={view} isAnswered={isAnswered} onClear={() => set(undefined)}>
      <div className={styles["cards"]} role="group" aria-labelledby={`q-${view.id}`}>
        {view.choices.map(({ code, text }, index) => (
          <label key={code} className={styles["card"]} data-chosen={ticks.includes(code)}>
            <input
              type="checkbox"
              data-key={index + 1}
              checked={ticks.includes(code)}
              disabled={isReadOnly}
              onChange={() => toggle(code)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </QuestionFrame>
  );
}
