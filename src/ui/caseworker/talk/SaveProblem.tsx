import type { JSX } from "react";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueList } from "../IssueList.tsx";
import { ExportTalk } from "./ExportTalk.tsx";
import styles from "./talk.module.css";

/** What was said is still on screen but not on disk: say so, try again, or take it out. */
export function SaveProblem({
  talk,
  state,
}: {
  readonly talk: Talk;
  readonly state: TalkState;
}): JSX.Element | null {
  const { ports, translator } = useDependencies();
  const { t, issue } = translator;
  const { save, readOnly } = state;
  if (save.kind === "failed") {
    return (
      <div className={styles["problem"]}>
        <IssueList
          lead={t("talk.notSaved", { count: talk.waiting().length })}
          issues={[save.issue]}
        />
        <div className={styles["problemTools"]}>
          <button type="button" className="button primary" onClick={() => void talk.flush()}>
            {t("talk.tryAgain")}
          </button>
          <ExportTalk talk={talk} caseId={state.caseId} />
        </div>
      </div>
    );
  }
  // What holds for every screen is said above them already.
  const isSaidAbove = readOnly?.code === "storage/other-tab" || readOnly === ports.store.readOnly;
  if (readOnly === undefined || isSaidAbove) return null;
  const { what, todo } = issue(readOnly);
  return (
    <p className={`notice ${styles["problem"]}`}>
      {what} {todo}
    </p>
  );
}
