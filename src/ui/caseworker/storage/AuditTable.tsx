import type { JSX } from "react";
import type { AuditReport } from "../../../workflows/ports/auditActions.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { timeText } from "../../shared/momentText.ts";
import styles from "./storage.module.css";

/** No older lines than these are shown; the saved file has them all. */
const mostShown = 50;

/** The latest lines of the trail, newest first. */
export function AuditTable({ report }: { readonly report: AuditReport }): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const { lines, isWhole } = report;
  return (
    <>
      <p className={isWhole ? "" : "alert"}>
        {t(isWhole ? "storage.audit.whole" : "storage.audit.broken")}
      </p>
      <div className={styles["table"]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("storage.audit.when")}</th>
              <th scope="col">{t("storage.audit.what")}</th>
              <th scope="col">{t("storage.audit.case")}</th>
            </tr>
          </thead>
          <tbody>
            {lines
              .slice(-mostShown)
              .reverse()
              .map((line, i) => (
                <tr key={`${line.at}/${i}`}>
                  <td>
                    {translator.date(line.at)} {timeText(line.at)}
                  </td>
                  <td>{t(`storage.action.${line.action}`)}</td>
                  <td>{line.case?.slice(0, 8)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
