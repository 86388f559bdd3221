import { type JSX, useId } from "react";
import { useSectionView } from "../../SectionViewContext.ts";
import styles from "./rows.module.css";

/** Whether there is one more, asked when a row is done, for who answers alone. */
export function AskForMore({
  onYes,
  onNo,
}: {
  readonly onYes: () => void;
  readonly onNo: () => void;
}): JSX.Element {
  const { rows: labels } = useSectionView().labels;
  const question = useId();
  return (
    <div role="group" aria-labelledby={question} className={styles["more"]}>
      <p id={question}>{labels.more}</p>
      <div className={styles["tools"]}>
        <button type="button" className="button primary" data-rows-more onClick={onYes}>
          {labels.moreYes}
        </button>
        <button type="button" className="button" onClick={onNo}>
          {labels.moreNo}
        </button>
      </div>
    </div>
  );
}
