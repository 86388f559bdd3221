import type { JSX } from "react";
import type { ItemView } from "../../itemView.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import styles from "./rows.module.css";

/** One more row, or that there is room for no more. */
export function AddRow({
  view: { atMost = 1, text },
  count,
  isOpen,
  onAdd,
}: {
  readonly view: ItemView;
  readonly count: number;
  /** A row is begun already: there is no need for another. */
  readonly isOpen: boolean;
  readonly onAdd: () => void;
}): JSX.Element | null {
  const { labels, isReadOnly } = useSectionView();
  if (isReadOnly || isOpen) return null;
  if (count >= atMost) return <p className={styles["quiet"]}>{labels.rows.most(atMost)}</p>;
  return (
    <button type="button" className={`button ${styles["add"]}`} data-rows-add onClick={onAdd}>
      {count === 0 ? labels.rows.add : labels.rows.addAnother}
      <span className="visuallyHidden">: {text}</span>
    </button>
  );
}
