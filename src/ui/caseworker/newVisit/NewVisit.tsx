import { type JSX, useCallback } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { hrefTo } from "../../shared/route.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import styles from "./NewVisit.module.css";
import { NewVisitForm } from "./NewVisitForm.tsx";

/** Nytt nybesök: a reference, which questions, whether an interpreter takes part. */
export function NewVisit(): JSX.Element {
  const { workspace, ports, translator } = useDependencies();
  const { t, language } = translator;
  const load = useCallback(async () => {
    const { offeredInstruments } = await import("./offeredInstruments.ts");
    return offeredInstruments(ports.instruments, language);
  }, [ports, language]);
  const offers = useLoaded(load);
  return (
    <div className={styles["page"]}>
      <div>
        <h1>{t("newVisit.title")}</h1>
        <p className={styles["intro"]}>{t("newVisit.intro")}</p>
      </div>
      {offers.kind === "loading" && (
        <p className="waiting" role="status">
          {t("newVisit.loading")}
        </p>
      )}
      {offers.kind === "failed" && <IssueNotice translator={translator} issues={offers.issues} />}
      {offers.kind === "ready" && <NewVisitForm offers={offers.value} />}
      <a className={styles["back"]} href={hrefTo({ workspace, screen: { name: "desk" } })}>
        {t("newVisit.back")}
      </a>
    </div>
  );
}
