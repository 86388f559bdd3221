import { type JSX, useState } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./cards.module.css";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import type { RendererProps } from "./rendererProps.ts";

/** A date, a month or a number, by the browser's own field. Half-written stays on screen only. */
export function InputAnswer({ view, slot }: RendererProps): JSX.Element {
  const { isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const kept = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const [draft, setDraft] = useState<string>();
  const isNumber = view.type === "number";

  function change(text: string, isComplete: boolean): void {
    setDraft(text);
    if (text === "") set(undefined);
    else if (isComplete) set(isNumber ? Number(text) : text);
  }

  const isAnswered = kept !== "" || nonAnswer !== undefined;
  return (
    <QuestionFrame
      view={view}
      isAnswered={isAnswered}
      onClear={() => {
        setDraft(undefined);
        set(undefined);
      }}
    >
      <div className={styles["inputRow"]}>
        <input
          type={isNumber ? "number" : view.type}
          autoComplete="off"
          aria-labelledby={`q-${view.id}`}
          value={draft ?? kept}
          readOnly={isReadOnly}
          {...(view.range === undefined
            ? {}
            : { min: view.range.from, max: view.range.to, step: view.range.step })}
          onChange={(event) => change(event.target.value, event.target.validity.valid)}
          onBlur={() => setDraft(undefined)}
        />
        {view.unit === undefined ? null : <span>{view.unit}</span>}
      </div>
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </QuestionFrame>
  );
}
