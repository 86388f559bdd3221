import { type JSX, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./retention.module.css";

/** Says that an erasure was broken off: it is done anew below, or called off here. */
export function Interrupted({ caseId }: { readonly caseId: string }): JSX.Element {
  const { workspace, writer, translator } = useDependencies();
  const { t } = translator;
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function keep(): Promise<void> {
    const kept = await writer.write(caseId, [{ type: "retention", decision: "none" }]);
    if (kept.ok) window.location.hash = hrefTo({ workspace, screen: { name: "desk" } });
    else setIssues(kept.issues);
  }

  return (
    <div className={`notice ${styles["part"]}`}>
      <p>{t("erase.interrupted")}</p>
      <div className={styles["buttons"]}>
        <button type="button" className="button" onClick={() => void keep()}>
          {t("erase.keepInstead")}
        </button>
      </div>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
    </div>
  );
}
