import { Download } from "lucide-react";
import { type JSX, useState } from "react";
import type { Result } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { offerRecords } from "../../shared/offerRecords.ts";
import styles from "./ExportButton.module.css";

/** Saves everything in the workspace to a file. */
export function ExportButton(): JSX.Element {
  const { workspace, vault, ports, translator } = useDependencies();
  const [outcome, setOutcome] = useState<Result<void>>();

  async function save(): Promise<void> {
    const saved = await offerRecords(ports, workspace);
    if (saved.ok) await vault?.note("exported");
    setOutcome(saved);
  }

  return (
    <div className={styles["export"]}>
      <button type="button" className="button" onClick={() => void save()}>
        <Download aria-hidden size={20} />
        {translator.t("desk.export")}
      </button>
      <p role="status">{outcome?.ok === true && translator.t("desk.exported")}</p>
      {outcome?.ok === false && <IssueNotice translator={translator} issues={outcome.issues} />}
    </div>
  );
}
