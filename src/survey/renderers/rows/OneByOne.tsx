import { type JSX, useRef, useState } from "react";
import { useRowsView } from "../../RowsContext.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { RowQuestion } from "./RowQuestion.tsx";
import styles from "./rows.module.css";
import { useFocusOn } from "./useFocusOn.ts";

/** The questions of a row one at a time, for who answers alone. One goes on with or without an answer. */
export function OneByOne({
  repeat,
  index,
  slot,
  onClose,
}: {
  readonly repeat: string;
  readonly index: number;
  readonly slot: AnswerSlot;
  readonly onClose: () => void;
}): JSX.Element {
  const { rows: labels } = useSectionView().labels;
  const items = useRowsView().itemsOf(repeat, index);
  const within = useRef<HTMLDivElement>(null);
  const focusOn = useFocusOn(within);
  // By its id: what is answered can bring in questions, or take them away.
  const [current, setCurrent] = useState<string>();
  const at = Math.max(0, items.indexOf(current ?? ""));
  const cell = items[at];
  const isLast = at >= items.length - 1;

  function go(to: number): void {
    focusOn("[data-question] :is(input, textarea)");
    setCurrent(items[to]);
  }

  return (
    <div ref={within}>
      <p className={styles["quiet"]}>{labels.step(at + 1, items.length)}</p>
      {cell === undefined ? null : (
        <RowQuestion key={cell} repeat={repeat} index={index} cell={cell} slot={slot} />
      )}
      <div className={styles["tools"]}>
        {at === 0 ? null : (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {labels.back}
          </button>
        )}
        {isLast ? null : (
          <button type="button" className="button primary" onClick={() => go(at + 1)}>
            {labels.next}
          </button>
        )}
        <button
          type="button"
          className={`button ${isLast ? "primary" : "quiet"}`}
          onClick={onClose}
        >
          {labels.done}
          <span className="visuallyHidden">: {labels.row(index + 1)}</span>
        </button>
      </div>
    </div>
  );
}
