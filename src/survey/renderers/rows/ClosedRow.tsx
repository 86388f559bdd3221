import type { JSX } from "react";
import type { Row } from "../../../core/response/index.ts";
import { useRowsView } from "../../RowsContext.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import styles from "./rows.module.css";

/** A row in one line, with what can be done with it. */
export function ClosedRow({
  repeat,
  index,
  row,
  onEdit,
  onRemove,
}: {
  readonly repeat: string;
  readonly index: number;
  readonly row: Row;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { labels, isReadOnly, view } = useSectionView();
  const { itemsOf, inWords } = useRowsView();
  const { row: rowName, empty, blank, edit, remove } = labels.rows;
  const name = rowName(index + 1);
  const summary = inWords(repeat, row);
  const unanswered = itemsOf(repeat, index).filter(
    (cell) => view(cell)?.type !== "display" && row[cell] === undefined,
  ).length;
  return (
    <li className={styles["closed"]} data-row={index}>
      <span className={styles["number"]} aria-hidden="true">
        {index + 1}
      </span>
      <div className={styles["summary"]}>
        <p>
          <span className="visuallyHidden">{name}: </span>
          {summary === "" ? <span className={styles["quiet"]}>{empty}</span> : summary}
        </p>
        {unanswered === 0 ? null : <p className={styles["quiet"]}>{blank(unanswered)}</p>}
      </div>
      {isReadOnly ? null : (
        <div className={styles["tools"]}>
          <button type="button" className="button" data-row-edit={index} onClick={onEdit}>
            {edit}
            <span className="visuallyHidden">: {name}</span>
          </button>
          <button type="button" className="button quiet" onClick={onRemove}>
            {remove}
            <span className="visuallyHidden">: {name}</span>
          </button>
        </div>
      )}
    </li>
  );
}
