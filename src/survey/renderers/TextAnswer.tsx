import type { JSX } from "react";
import { useSectionView } from "../SectionViewContext.ts";
import { NonAnswers } from "./NonAnswers.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import type { RendererProps } from "./rendererProps.ts";

/** What may be longer than this gets a field of several lines. */
const longestLine = 200;

/** In one's own words. */
export function TextAnswer({ view, slot }: RendererProps): JSX.Element {
  const { isReadOnly, textField: TextField } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const kept = typeof value === "string" ? value : "";
  const isAnswered = kept !== "" || nonAnswer !== undefined;
  return (
    <QuestionFrame view={view} isAnswered={isAnswered} onClear={() => set(undefined)}>
      <TextField
        labelledBy={`q-${view.id}`}
        kept={kept}
        keep={(text) => set(text.trim() === "" ? undefined : text)}
        isReadOnly={isReadOnly}
        rows={view.maxLength !== undefined && view.maxLength <= longestLine ? 1 : 3}
        {...(view.maxLength === undefined ? {} : { maxLength: view.maxLength })}
      />
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </QuestionFrame>
  );
}
