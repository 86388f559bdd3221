import { type JSX, useCallback } from "react";
import { listCases } from "../../../workflows/listCases.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { BackupNotice } from "./BackupNotice.tsx";
import { CaseLists } from "./CaseLists.tsx";
import { DamageNotice } from "./DamageNotice.tsx";
import styles from "./Desk.module.css";
import { DeskSide } from "./DeskSide.tsx";
import { DueNotice } from "./DueNotice.tsx";
import { LeftPracticeNotice } from "./LeftPracticeNotice.tsx";
import { NewVisitLink } from "./NewVisitLink.tsx";
import { SafetyNotice } from "./SafetyNotice.tsx";

/** Skrivbord: what is under way, what is finished, and the way to a new first visit. */
export function Desk(): JSX.Element {
  const { workspace, vault, ports, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(() => listCases(ports), [ports]);
  const overview = useLoaded(load, ports.store.watch);
  return (
    <div className={styles["desk"]}>
      <div className={styles["head"]}>
        <h1>{t(workspace === "demo" ? "desk.title.demo" : "desk.title")}</h1>
        <NewVisitLink />
      </div>
      <div className={styles["lists"]}>
        {vault !== undefined && (
          <>
            <DamageNotice vault={vault} />
            <SafetyNotice vault={vault} />
            <BackupNotice vault={vault} />
            <LeftPracticeNotice />
          </>
        )}
        {overview.kind === "loading" && (
          <p className="waiting" role="status">
            {t("desk.loading")}
          </p>
        )}
        {overview.kind === "failed" && (
          <section className={styles["section"]}>
            <h2>{t("desk.failed")}</h2>
            <IssueNotice translator={translator} issues={overview.issues} />
            <button type="button" className="button" onClick={() => window.location.reload()}>
              {t("shell.tryAgain")}
            </button>
          </section>
        )}
        {overview.kind === "ready" && (
          <>
            {vault !== undefined && <DueNotice vault={vault} cases={overview.value.cases} />}
            <CaseLists overview={overview.value} />
          </>
        )}
      </div>
      <DeskSide />
    </div>
  );
}
