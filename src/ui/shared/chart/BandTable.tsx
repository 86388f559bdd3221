import type { JSX } from "react";
import { useDependencies } from "../dependencies.tsx";
import styles from "./BandTable.module.css";
import type { BandChart } from "./bandChart.ts";
import { privateMark } from "./privateMark.ts";

/** The same picture in rows and columns, for whoever reads with ears or wants to copy it. */
export function BandTable({ chart }: { readonly chart: BandChart }): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <details className={styles["tableBox"]}>
      <summary>{t("chart.table")}</summary>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("chart.column.domain")}</th>
            <th scope="col">{t("chart.column.scale")}</th>
            <th scope="col">{t("chart.column.word")}</th>
            <th scope="col">{t("chart.column.certainty")}</th>
            <th scope="col">{t("chart.column.answers")}</th>
          </tr>
        </thead>
        <tbody>
          {chart.groups.flatMap(({ domain, title, rows }) =>
            rows.map((row) => (
              <tr key={`${domain}/${row.scale}`} {...privateMark(row.isPrivate)}>
                <td>{title}</td>
                <th scope="row">{row.title}</th>
                <td>{[row.word, row.note].filter((part) => part !== "").join(". ")}</td>
                <td>{row.certainty === "" ? "–" : row.certainty}</td>
                <td>{row.answers === "" ? "–" : row.answers}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
