import { type JSX, type ReactNode, useRef } from "react";
import type { ItemView } from "../itemView.ts";
import { useSectionView } from "../SectionViewContext.ts";
import styles from "./questionFrame.module.css";

const firstControl = "input, textarea, [role=spinbutton]";

/** One question with its words around it: what is asked, why, and taking the answer back. */
export function QuestionFrame({
  view,
  isAnswered,
  onClear,
  clearLabel,
  children,
}: {
  readonly view: ItemView;
  readonly isAnswered: boolean;
  readonly onClear: () => void;
  /** Where what is cleared is more than one answer. */
  readonly clearLabel?: string;
  readonly children: ReactNode;
}): JSX.Element {
  const { labels, isReadOnly } = useSectionView();
  const frame = useRef<HTMLDivElement>(null);
  const Heading = view.inRow === true ? "h5" : "h3";

  // The button goes away with the answer; whoever pressed it by keyboard stays at the question.
  function clearAndStay(): void {
    onClear();
    frame.current?.querySelector<HTMLElement>(firstControl)?.focus();
  }

  return (
    <div ref={frame} className={styles["frame"]} data-question={view.id} data-answered={isAnswered}>
      <Heading className={styles["text"]} id={`q-${view.id}`}>
        {view.text}
      </Heading>
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
          <button type="button" className={styles["clear"]} onClick={clearAndStay}>
            {clearLabel ?? labels.clear}
            <span className="visuallyHidden">: {view.text}</span>
          </button>
        ) : null}
      </div>
    </div>
  );
}
