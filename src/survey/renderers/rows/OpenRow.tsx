import type { JSX } from "react";
import { useSectionView } from "../../SectionViewContext.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { AllTogether } from "./AllTogether.tsx";
import { OneByOne } from "./OneByOne.tsx";
import styles from "./rows.module.css";

/** The row whose questions are on screen: all of them, or one at a time. */
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
  const { labels, pace } = useSectionView();
  const heading = `row-${repeat}-${index + 1}`;
  const place = { repeat, index, slot, onClose };
  return (
    <li className={styles["open"]} data-row={index}>
      <div role="group" aria-labelledby={heading}>
        <h4 id={heading} className={styles["name"]}>
          {labels.rows.row(index + 1)}
        </h4>
        {pace === "oneByOne" ? (
          <OneByOne {...place} />
        ) : (
          <AllTogether {...place} onRemove={onRemove} />
        )}
      </div>
    </li>
  );
}
