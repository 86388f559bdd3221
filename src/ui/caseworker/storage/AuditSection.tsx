import { Download } from "lucide-react";
import { type JSX, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { AuditReport } from "../../../workflows/ports/auditActions.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { offerFile } from "../../shared/offerFile.ts";
import { AuditTable } from "./AuditTable.tsx";
import { Part } from "./Part.tsx";
import styles from "./storage.module.css";

/** Loggen: who opened, changed and took out what. Shown when asked for. */
export function AuditSection({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator, ports } = useDependencies();
  const { t } = translator;
  const [report, setReport] = useState<AuditReport>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function show(): Promise<void> {
    const read = await vault.audit();
    if (read.ok) setReport(read.value);
    else setIssues(read.issues);
  }

  function save({ lines, isWhole }: AuditReport): void {
    const day = dayOf(ports.clock.now());
    offerFile(`avstamp-logg-${day}.json`, JSON.stringify({ isWhole, lines }, null, 2));
  }

  return (
    <Part title={t("storage.audit")}>
      <p>{t("storage.audit.text")}</p>
      <div className={styles["buttons"]}>
        <button type="button" className="button" onClick={() => void show()}>
          {t("storage.audit.show")}
        </button>
        {report !== undefined && (
          <button type="button" className="button" onClick={() => save(report)}>
            <Download aria-hidden size={20} />
            {t("storage.audit.save")}
          </button>
        )}
      </div>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      {report !== undefined && <AuditTable report={report} />}
    </Part>
  );
}
