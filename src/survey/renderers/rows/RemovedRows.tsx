import type { JSX } from "react";
import { useRowsView } from "../../RowsContext.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import styles from "./rows.module.css";
import type { RemovedRow } from "./rowsAfter.ts";

/** What was just taken away, said aloud, and the way back. */
export function RemovedRows({
  repeat,
  removed,
  roomFor,
  most,
  onUndo,
}: {
  readonly repeat: string;
  readonly removed: readonly RemovedRow[];
  readonly roomFor: number;
  readonly most: number;
  readonly onUndo: () => void;
}): JSX.Element {
  const { isReadOnly, labels: all } = useSectionView();
  const labels = all.rows;
  const { inWords } = useRowsView();
  const isThere = removed.length > 0 && !isReadOnly;
  const hasRoom = removed.length <= roomFor;
  return (
    <div className={isThere ? styles["removed"] : undefined}>
      <output>
        {isThere ? labels.removed(removed.map(({ row }) => inWords(repeat, row))) : ""}
        {isThere && !hasRoom ? ` ${labels.noRoom(most)}` : ""}
      </output>
      {isThere && hasRoom ? (
        <button type="button" className="button" data-rows-undo onClick={onUndo}>
          {labels.undo}
        </button>
      ) : null}
    </div>
  );
}
