import { type JSX, useCallback, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { OpenVault, StorageReport } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { Part } from "./Part.tsx";
import styles from "./storage.module.css";

/** The two copies on this device: how they stand, and reading both whole. */
export function CopiesSection({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => vault.report(), [vault]);
  const loaded = useLoaded(load);
  const [verified, setVerified] = useState<StorageReport>();
  const [said, setSaid] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const report = verified ?? (loaded.kind === "ready" ? loaded.value : undefined);

  async function verify(): Promise<void> {
    setIssues([]);
    const done = await vault.verify((count, of) => setSaid(t("storage.verifying", { count, of })));
    setSaid(done.ok ? t("storage.verified") : "");
    if (done.ok) setVerified(done.value);
    else setIssues(done.issues);
  }

  return (
    <Part title={t("storage.copies")}>
      {report !== undefined && <CopiesFacts report={report} />}
      <div className={styles["buttons"]}>
        <button type="button" className="button" onClick={() => void verify()}>
          {t("storage.verify")}
        </button>
      </div>
      <p role="status">{said}</p>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
    </Part>
  );
}

function CopiesFacts({ report }: { readonly report: StorageReport }): JSX.Element {
  const { t } = useDependencies().translator;
  const { count, journal, mended, damaged, lost } = report;
  return (
    <>
      <p>{t(journal === "kept" ? "storage.copies.two" : "storage.copies.one", { count })}</p>
      {mended > 0 && <p className="notice">{t("storage.copies.mended", { count: mended })}</p>}
      {damaged > 0 && <p className="alert">{t("storage.copies.damaged", { count: damaged })}</p>}
      {lost > 0 && <p className="alert">{t("storage.copies.lost", { count: lost })}</p>}
    </>
  );
}
