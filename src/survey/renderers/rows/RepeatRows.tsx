import { type JSX, useRef } from "react";
import { useSectionView } from "../../SectionViewContext.ts";
import { QuestionFrame } from "../QuestionFrame.tsx";
import type { RendererProps } from "../rendererProps.ts";
import { AddRow } from "./AddRow.tsx";
import { ClosedRow } from "./ClosedRow.tsx";
import { NoRows } from "./NoRows.tsx";
import { OpenRow } from "./OpenRow.tsx";
import { RemovedRows } from "./RemovedRows.tsx";
import styles from "./rows.module.css";
import { useRowEditing } from "./useRowEditing.ts";

/** The same questions once for each of several things: a line for each, and one open at a time. */
export function RepeatRows({ view, slot }: RendererProps): JSX.Element {
  const { labels, isReadOnly } = useSectionView();
  const within = useRef<HTMLDivElement>(null);
  const { rows, open, removed, ...editing } = useRowEditing(slot, within);
  const { id, atMost = 1 } = view;
  // One list, so that a row that is begun stays the same on screen when it gets its first answer.
  const shown = open === rows.length ? [...rows, {}] : rows;
  return (
    <QuestionFrame
      view={view}
      isAnswered={slot.value !== undefined || slot.nonAnswer !== undefined}
      onClear={rows.length === 0 ? () => slot.set(undefined) : editing.removeAll}
      {...(rows.length === 0 ? {} : { clearLabel: labels.rows.removeAll })}
    >
      <div ref={within} className={styles["rows"]}>
        {shown.length === 0 ? null : (
          <ol className={styles["list"]} aria-labelledby={`q-${id}`}>
            {shown.map((row, index) => {
              const place = { repeat: id, index, onRemove: () => editing.remove(index) };
              return open === index && !isReadOnly ? (
                <OpenRow key={index} {...place} slot={slot} onClose={editing.close} />
              ) : (
                <ClosedRow key={index} {...place} row={row} onEdit={() => editing.edit(index)} />
              );
            })}
          </ol>
        )}
        <RemovedRows
          repeat={id}
          removed={removed}
          roomFor={atMost - rows.length}
          most={atMost}
          onUndo={editing.undo}
        />
        <AddRow
          view={view}
          count={rows.length}
          isOpen={open === rows.length}
          onAdd={() => editing.edit(rows.length)}
        />
        {shown.length === 0 ? <NoRows view={view} slot={slot} /> : null}
      </div>
    </QuestionFrame>
  );
}
