import type { JSX } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import { questionValue } from "./questionValue.ts";
import type { RendererProps } from "./rendererProps.ts";
import { useDraft } from "./useDraft.ts";

/** In one's own words. */
export function TextAnswer({ question, view }: RendererProps): JSX.Element {
  const { isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = questionValue(question);
  const kept = typeof value === "string" ? value : "";
  const draft = useDraft(kept, (text) => set(text.trim() === "" ? undefined : text));
  const isAnswered = draft.text !== "" || nonAnswer !== undefined;
  return (
    <QuestionFrame view={view} isAnswered={isAnswered} onClear={() => set(undefined)}>
      <textarea
        aria-labelledby={`q-${view.id}`}
        rows={3}
        value={draft.text}
        readOnly={isReadOnly}
        {...(view.maxLength === undefined ? {} : { maxLength: view.maxLength })}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.flush}
      />
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </QuestionFrame>
  );
}
