import type { JSX } from "react";
import { useDraft } from "./useDraft.ts";

/** A field for longer text that keeps what is typed, without a button. */
export function DraftTextarea({
  labelledBy,
  describedBy,
  kept,
  keep,
  isReadOnly,
  maxLength,
  rows = 3,
  voice,
}: {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly kept: string;
  readonly keep: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly maxLength?: number;
  readonly rows?: number;
  readonly voice?: string;
}): JSX.Element {
  const draft = useDraft(kept, keep);
  return (
    <textarea
      autoComplete="off"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-note={voice}
      rows={rows}
      value={draft.text}
      readOnly={isReadOnly}
      maxLength={maxLength}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.flush}
    />
  );
}
