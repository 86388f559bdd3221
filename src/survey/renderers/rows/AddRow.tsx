import type { JSX } from "react";
import type { ItemView } from "../../itemView.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import styles from "./rows.module.css";

/** One more row, or that there is room for no more. */
export function AddRow({
  view: { atMost = 1, text },
  count,
  onAdd,
}: {
  readonly view: ItemView;
  readonly count: number;
  readonly onAdd: () => void;
}): JSX.Element {
  const { rows: labels } = useSectionView().labels;
  if (count >= atMost) return <p className={styles["quiet"]}>{labels.most(atMost)}</p>;
  return (
    <button type="button" className={`button ${styles["add"]}`} data-rows-add onClick={onAdd}>
      {count === 0 ? labels.add : labels.addAnother}
      <span className="visuallyHidden">: {text}</span>
    </button>
  );
}
