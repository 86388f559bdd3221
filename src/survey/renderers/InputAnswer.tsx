import { type JSX, useState } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./cards.module.css";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import type { RendererProps } from "./rendererProps.ts";

/** What is being written. Browsers give no text for what is not yet a date or a number. */
interface Draft {
  readonly text: string;
  readonly isUnfinished: boolean;
  /** The field was left with something in it that is not kept. */
  readonly isLeft: boolean;
}

/**
 * A date, a month, a time or a number, by the browser's own field. What cannot be kept stays on
 * screen, and once the field is left it says so.
 */
export function InputAnswer({ view, slot }: RendererProps): JSX.Element {
  const { isReadOnly, labels } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const kept = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const [draft, setDraft] = useState<Draft>();
  const isNumber = view.type === "number";
  const fault = draft?.isLeft === true ? labels.notKept(view) : undefined;
  const faultId = `fault-${view.id}`;

  function change({ value: text, validity }: HTMLInputElement): void {
    setDraft({ text, isUnfinished: validity.badInput, isLeft: false });
    if (text === "" && !validity.badInput) set(undefined);
    else if (validity.valid) set(isNumber ? Number(text) : text);
  }

  function leave(): void {
    if (draft === undefined) return;
    const said = isNumber && draft.text !== "" ? String(Number(draft.text)) : draft.text;
    const isKept = said === kept && !draft.isUnfinished;
    setDraft(isKept ? undefined : { ...draft, isLeft: true });
  }

  return (
    <QuestionFrame
      view={view}
      isAnswered={kept !== "" || nonAnswer !== undefined}
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
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={fault === undefined ? undefined : faultId}
          value={draft?.text ?? kept}
          readOnly={isReadOnly}
          {...limitsOf(view)}
          onChange={(event) => change(event.target)}
          onBlur={leave}
        />
        {view.unit === undefined ? null : <span>{view.unit}</span>}
      </div>
      <output id={faultId} className={styles["fault"]}>
        {fault}
      </output>
      <NonAnswers
        view={view}
        chosen={nonAnswer}
        onChoose={(next) => {
          setDraft(undefined);
          set(next);
        }}
      />
    </QuestionFrame>
  );
}

function limitsOf({ range, days }: RendererProps["view"]): {
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
} {
  if (range !== undefined) return { min: range.from, max: range.to, step: range.step };
  return {
    ...(days?.from === undefined ? {} : { min: days.from }),
    ...(days?.to === undefined ? {} : { max: days.to }),
  };
}
