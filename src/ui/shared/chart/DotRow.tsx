import type { JSX, ReactNode } from "react";
import { useDependencies } from "../dependencies.tsx";
import { BandLane } from "./BandLane.tsx";
import { type ChartRow, hasValue } from "./bandChart.ts";
import styles from "./chart.module.css";
import { privateMark } from "./privateMark.ts";

/** One scale: its name, its lane, the band in words, and how many answers it rests on. */
export function DotRow({
  row,
  action,
}: {
  readonly row: ChartRow;
  readonly action: ReactNode;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const { title, word, note, certainty, answers, mark } = row;
  const isDrawn = mark.kind === "value" || mark.kind === "insufficient";
  return (
    <li className={styles["row"]} {...privateMark(row.isPrivate)}>
      <span className={styles["title"]}>{title}</span>
      {isDrawn ? (
        <span className={styles["laneCell"]}>
          <BandLane row={row} label={t("chart.laneValue", { title, word, certainty })} />
        </span>
      ) : (
        <span className={styles["noLane"]} />
      )}
      <span className={styles["words"]}>
        <span className={hasValue(mark) ? styles["word"] : styles["quietWord"]}>{word}</span>
        {note === "" ? null : <span className={styles["certainty"]}>{note}</span>}
        {certainty === "" ? null : <span className={styles["certainty"]}>{certainty}</span>}
      </span>
      <span className={styles["answers"]}>{answers}</span>
      <span className={styles["action"]}>{action}</span>
    </li>
  );
}
