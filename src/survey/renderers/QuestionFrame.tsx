import type { JSX, KeyboardEvent, ReactNode } from "react";
import type { ItemView } from "../itemView.ts";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./questionFrame.module.css";

/**
 * One question with its words around it. Inside it the keys 1–9 choose an option, 0 is don't know
 * and - is would rather not answer; never while something is being typed.
 */
export function QuestionFrame({
  view,
  isAnswered,
  onClear,
  children,
}: {
  readonly view: ItemView;
  readonly isAnswered: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}): JSX.Element {
  const { labels, isReadOnly, hasSingleKeys } = useSectionView();
  return (
    <div
      className={styles["frame"]}
      data-question={view.id}
      data-answered={isAnswered}
      onKeyDown={hasSingleKeys ? chooseByKey : undefined}
    >
      <h3 className={styles["text"]} id={`q-${view.id}`}>
        {view.text}
      </h3>
      {view.help === undefined ? null : <p className={styles["help"]}>{view.help}</p>}
      {children}
      <div className={styles["foot"]}>
        {view.why === undefined ? null : (
          <details className={styles["why"]}>
            <summary>{labels.why}</summary>
            <p>{view.why}</p>
          </details>
        )}
        {isAnswered && !isReadOnly ? (
          <button type="button" className={styles["clear"]} onClick={onClear}>
            {labels.clear}
            <span className="visuallyHidden">: {view.text}</span>
          </button>
        ) : null}
      </div>
    </div>
  );
}

function chooseByKey(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  if (target.matches("textarea, input:not([type=radio], [type=checkbox])")) return;
  const key = event.key === "0" ? "dontKnow" : event.key === "-" ? "declined" : event.key;
  const control = event.currentTarget.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (control === null) return;
  event.preventDefault();
  control.click();
  control.focus();
}
