import { Download } from "lucide-react";
import { type JSX, useState } from "react";
import type { Result } from "../../../core/issue/index.ts";
import { exportRecords } from "../../../workflows/exportRecords.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { offerFile } from "../../shared/offerFile.ts";
import styles from "./retention.module.css";

/** The case as a file of its own, for whoever has to keep or hand over what is in it. */
export function SaveFirst({
  vault,
  found: { id, reference },
}: {
  readonly vault: OpenVault;
  readonly found: CaseState;
}): JSX.Element {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const [outcome, setOutcome] = useState<Result<unknown>>();

  async function save(): Promise<void> {
    const exported = await exportRecords(ports, id);
    if (exported.ok) offerFile(`avstamp-${reference}.json`, exported.value);
    setOutcome(exported.ok ? await vault.note("exported", id) : exported);
  }

  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="save-first">
      <h2 id="save-first">{t("saveFirst.title")}</h2>
      <p>{t("saveFirst.text")}</p>
      <div className={styles["buttons"]}>
        <button type="button" className="button" onClick={() => void save()}>
          <Download aria-hidden size={20} />
          {t("saveFirst.save")}
        </button>
      </div>
      <p role="status">{outcome?.ok === true && t("saveFirst.saved")}</p>
      {outcome?.ok === false && <IssueNotice translator={translator} issues={outcome.issues} />}
    </section>
  );
}
