import type { JSX } from "react";
import { useSectionView } from "../../SectionViewContext.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { ClosedRow } from "./ClosedRow.tsx";
import { OpenRow } from "./OpenRow.tsx";
import styles from "./rows.module.css";
import type { RowEditing } from "./useRowEditing.ts";

/** The rows in their order, one of them open. */
export function RowList({
  repeat,
  slot,
  editing: { shown, open, close, edit, remove },
}: {
  readonly repeat: string;
  readonly slot: AnswerSlot;
  readonly editing: RowEditing;
}): JSX.Element | null {
  const { isReadOnly } = useSectionView();
  if (shown.length === 0) return null;
  return (
    <ol className={styles["list"]} aria-labelledby={`q-${repeat}`}>
      {shown.map((row, index) => {
        const place = { repeat, index, onRemove: () => remove(index) };
        return open === index && !isReadOnly ? (
          <OpenRow key={index} {...place} slot={slot} onClose={close} />
        ) : (
          <ClosedRow key={index} {...place} row={row} onEdit={() => edit(index)} />
        );
      })}
    </ol>
  );
}
