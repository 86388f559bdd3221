import type { JSX } from "react";
import { rowsOf } from "../../../core/condition/index.ts";
import { useRowsView } from "../../RowsContext.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { RowQuestion } from "./RowQuestion.tsx";
import styles from "./rows.module.css";

/** The questions of one row. None of them must be answered before one goes on. */
export function OpenRow({
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
  const heading = `row-${repeat}-${index + 1}`;
  return (
    <li className={styles["open"]} data-row={index}>
      <div role="group" aria-labelledby={heading}>
        <h4 id={heading} className={styles["name"]}>
          {name}
        </h4>
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
      </div>
    </li>
  );
}
