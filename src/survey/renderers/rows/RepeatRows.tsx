import { type JSX, useRef } from "react";
import { useSectionView } from "../../SectionViewContext.ts";
import { QuestionFrame } from "../QuestionFrame.tsx";
import type { RendererProps } from "../rendererProps.ts";
import { MoreRows } from "./MoreRows.tsx";
import { NoRows } from "./NoRows.tsx";
import { RemovedRows } from "./RemovedRows.tsx";
import { RowList } from "./RowList.tsx";
import styles from "./rows.module.css";
import { useRowEditing } from "./useRowEditing.ts";

/** The same questions once for each of several things: a line for each, and one open at a time. */
export function RepeatRows({ view, slot }: RendererProps): JSX.Element {
  const { labels, pace } = useSectionView();
  const within = useRef<HTMLDivElement>(null);
  const { id, atMost = 1 } = view;
  const editing = useRowEditing(slot, within, pace === "oneByOne" ? atMost : 0);
  const { rows, shown, removed } = editing;
  return (
    <QuestionFrame
      view={view}
      isAnswered={slot.value !== undefined || slot.nonAnswer !== undefined}
      onClear={rows.length === 0 ? () => slot.set(undefined) : editing.removeAll}
      {...(rows.length === 0 ? {} : { clearLabel: labels.rows.removeAll })}
    >
      <div ref={within} className={styles["rows"]}>
        <RowList repeat={id} slot={slot} editing={editing} />
        <RemovedRows
          repeat={id}
          removed={removed}
          roomFor={atMost - rows.length}
          most={atMost}
          onUndo={editing.undo}
        />
        <MoreRows view={view} editing={editing} />
        {shown.length === 0 ? <NoRows view={view} slot={slot} /> : null}
      </div>
    </QuestionFrame>
  );
}
