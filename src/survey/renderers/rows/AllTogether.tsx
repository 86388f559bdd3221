import type { JSX } from "react";
import { rowsOf } from "../../../core/condition/index.ts";
import { useRowsView } from "../../RowsContext.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { RowQuestion } from "./RowQuestion.tsx";
import styles from "./rows.module.css";

/** The questions of a row on one page. None of them must be answered before one goes on. */
export function AllTogether({
  repeat,
  index,
  slot,
  onClose,
  onRemove,
}: {
  readonly repeat: string;
  readonly index: number;
  readonly slot: AnswerSlot;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { rows: labels } = useSectionView().labels;
  const { itemsOf } = useRowsView();
  const name = labels.row(index + 1);
  // Nothing is kept of it yet, so there is nothing to remove.
  const isBegun = index >= rowsOf(slot.value).length;
  return (
    <>
      {itemsOf(repeat, index).map((cell) => (
        <RowQuestion key={cell} repeat={repeat} index={index} cell={cell} slot={slot} />
      ))}
      <div className={styles["tools"]}>
        <button type="button" className="button primary" onClick={onClose}>
          {labels.done}
          <span className="visuallyHidden">: {name}</span>
        </button>
        {isBegun ? null : (
          <button type="button" className="button quiet" onClick={onRemove}>
            {labels.remove}
            <span className="visuallyHidden">: {name}</span>
          </button>
        )}
      </div>
    </>
  );
}
