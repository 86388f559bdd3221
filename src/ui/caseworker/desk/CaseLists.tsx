import type { JSX } from "react";
import type { CaseOverview } from "../../../workflows/listCases.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { CaseRow } from "./CaseRow.tsx";
import styles from "./Desk.module.css";
import { EmptyDesk } from "./EmptyDesk.tsx";
import { isUnderWay } from "./isUnderWay.ts";
import { UnreadableRows } from "./UnreadableRows.tsx";

/** What is under way comes first; then what is finished. */
export function CaseLists({ overview }: { readonly overview: CaseOverview }): JSX.Element {
  const { t } = useDependencies().translator;
  const { cases, unreadable } = overview;
  const isInterrupted = ({ retention }: CaseState): boolean => retention?.decision === "begun";
  const others = cases.filter((one) => !isInterrupted(one));
  const section = (id: string, heading: string, list: readonly CaseState[]): JSX.Element | false =>
    list.length > 0 && (
      <section className={styles["section"]} aria-labelledby={id}>
        <h2 id={id}>
          {heading} <span className={styles["count"]}>{list.length}</span>
        </h2>
        <ul className={styles["rows"]}>
          {list.map((one) => (
            <CaseRow key={one.id} found={one} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {unreadable.length > 0 && <UnreadableRows rows={unreadable} cases={cases} />}
      {cases.length === 0 && unreadable.length === 0 && <EmptyDesk />}
      {section("interrupted", t("desk.interrupted"), cases.filter(isInterrupted))}
      {section("under-way", t("desk.underWay"), others.filter(isUnderWay))}
      {section(
        "done",
        t("desk.done"),
        others.filter((one) => !isUnderWay(one)),
      )}
    </>
  );
}
