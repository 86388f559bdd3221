import type { JSX } from "react";
import type { UnreadableRow } from "../../../workflows/ports.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./Desk.module.css";
import { ExportButton } from "./ExportButton.tsx";

/** Rows that this version cannot read: they are kept, named, and can be saved out as they are. */
export function UnreadableRows({
  rows,
  cases,
}: {
  readonly rows: readonly UnreadableRow[];
  readonly cases: readonly CaseState[];
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const references = new Map(cases.map(({ id, reference }) => [id, reference]));
  return (
    <section className={`notice ${styles["section"]}`} aria-labelledby="unreadable">
      <h2 id="unreadable">{t("desk.unreadable", { count: rows.length })}</h2>
      <ul className={styles["rows"]}>
        {rows.map((row) => {
          const { what, todo } = translator.issue(row.issue);
          const reference = references.get(row.case);
          return (
            <li key={row.id}>
              {reference !== undefined && (
                <strong>{t("desk.unreadable.in", { reference })} </strong>
              )}
              {what} {todo}
            </li>
          );
        })}
      </ul>
      <ExportButton />
    </section>
  );
}
