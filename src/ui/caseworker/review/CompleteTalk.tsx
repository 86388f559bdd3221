import { type JSX, useState } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { ModalDialog } from "../../shared/ModalDialog.tsx";
import { hrefTo } from "../../shared/route.ts";
import { IssueList } from "../IssueList.tsx";
import styles from "./review.module.css";
import { useComplete } from "./useComplete.ts";

/** The last step of Kontrollera: asks once more, since it locks. */
export function CompleteTalk({
  caseId,
  isLocked,
}: {
  readonly caseId: string;
  readonly isLocked: boolean;
}): JSX.Element {
  const { workspace, ports, translator } = useDependencies();
  const { t } = translator;
  const [isAsking, setAsking] = useState(false);
  const { isRunning, issues, complete } = useComplete(caseId);
  const profile = hrefTo({ workspace, screen: { name: "profile", caseId } });
  return (
    <section className={styles["finish"]} aria-labelledby="review-next">
      <h2 id="review-next">{t("review.nextStep")}</h2>
      {isLocked ? (
        <a className="button primary" href={profile}>
          {t("review.toProfile")}
        </a>
      ) : (
        <>
          <p>{t("review.completeHint")}</p>
          <div className={styles["actions"]}>
            {ports.store.readOnly === undefined && (
              <button className="button primary" type="button" onClick={() => setAsking(true)}>
                {t("review.complete")}
              </button>
            )}
            <a className="button" href={hrefTo({ workspace, screen: { name: "talk", caseId } })}>
              {t("review.toTalk")}
            </a>
          </div>
        </>
      )}
      {isAsking ? (
        <ModalDialog title={t("review.confirmTitle")} onClose={() => setAsking(false)}>
          <p>{t("review.confirmText")}</p>
          {issues.length === 0 ? null : <IssueList lead={t("review.failed")} issues={issues} />}
          <output>{isRunning ? t("review.completing") : ""}</output>
          <div className={styles["actions"]}>
            <button
              className="button primary"
              type="button"
              aria-disabled={isRunning}
              onClick={() => {
                if (!isRunning) complete();
              }}
            >
              {t("review.confirm")}
            </button>
            <button className="button" type="button" onClick={() => setAsking(false)}>
              {t("review.cancel")}
            </button>
          </div>
        </ModalDialog>
      ) : null}
    </section>
  );
}
