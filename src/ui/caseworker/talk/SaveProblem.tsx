import type { JSX } from "react";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { ExportButton } from "../../shared/ExportButton.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import styles from "./talk.module.css";

/** What was said is still on screen but not on disk: say so, try again, or take it out. */
export function SaveProblem({
  talk,
  state,
}: {
  readonly talk: Talk;
  readonly state: TalkState;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  const { save, readOnly } = state;
  if (save.kind === "failed") {
    return (
      <div className={styles["problem"]}>
        <IssueNotice issues={[save.issue]}>
          <p>{t("talk.notSaved", { count: talk.waiting() })}</p>
          <div className={styles["problemTools"]}>
            <button type="button" className="button primary" onClick={() => void talk.flush()}>
              {t("talk.tryAgain")}
            </button>
            <ExportButton caseId={state.caseId} alsoUnsaved={() => state.assessment} />
          </div>
        </IssueNotice>
      </div>
    );
  }
  if (readOnly === undefined) return null;
  return (
    <div className={styles["problem"]}>
      <IssueNotice issues={[readOnly]} tone="notice" />
    </div>
  );
}
