import { type JSX, type ReactNode, useId } from "react";
import { useDependencies } from "../dependencies.tsx";
import { BandAxis } from "./BandAxis.tsx";
import { BandLegend } from "./BandLegend.tsx";
import { BandTable } from "./BandTable.tsx";
import { type BandChart, type ChartGroup, hasValue } from "./bandChart.ts";
import styles from "./chart.module.css";
import { chartHeadline } from "./chartHeadline.ts";
import { DotRow } from "./DotRow.tsx";
import { PrintedOtherwise } from "./PrintedOtherwise.tsx";
import { privateMark } from "./privateMark.ts";

/** Banded dots by domain and scale, with the message above and the table below. */
export function BandChartFigure({
  chart,
  actionOf,
}: {
  readonly chart: BandChart;
  /** What can be done with one scale, such as showing how it was counted. */
  readonly actionOf: (scale: string, title: string) => ReactNode;
}): JSX.Element {
  const { translator } = useDependencies();
  const headline = useId();
  return (
    <figure className={styles["figure"]} aria-labelledby={headline}>
      <figcaption id={headline} className={styles["headline"]}>
        <PrintedOtherwise
          full={chartHeadline(chart, translator, "all")}
          printed={chartHeadline(chart, translator, "withoutPrivate")}
        />
      </figcaption>
      <BandAxis axis={chart.axis} />
      {chart.groups.map((group) => (
        <Group key={group.domain} group={group} actionOf={actionOf} />
      ))}
      <BandLegend />
      <BandTable chart={chart} />
    </figure>
  );
}

function Group({
  group: { title, word, certainty, lowest, perBand, isPrivate, rows },
  actionOf,
}: {
  readonly group: ChartGroup;
  readonly actionOf: (scale: string, title: string) => ReactNode;
}): JSX.Element {
  const detail = [lowest, perBand].filter((part) => part !== "").join(" – ");
  return (
    <section className={styles["group"]} {...privateMark(rows.every((row) => row.isPrivate))}>
      <div className={styles["groupHead"]}>
        <h3>{title}</h3>
        {word === "" ? null : (
          <p {...privateMark(isPrivate)}>
            <strong>{word}</strong>
            {certainty === "" ? null : <span className={styles["certainty"]}> {certainty}</span>}
          </p>
        )}
        {detail === "" ? null : (
          <p className={styles["detail"]} {...privateMark(isPrivate)}>
            {detail}
          </p>
        )}
      </div>
      <ul className={styles["rows"]}>
        {rows.map((row) => (
          <DotRow
            key={row.scale}
            row={row}
            action={
              hasValue(row.mark) || row.mark.kind === "insufficient"
                ? actionOf(row.scale, row.title)
                : null
            }
          />
        ))}
      </ul>
    </section>
  );
}
