import { Download } from "lucide-react";
import { type JSX, useState } from "react";
import type { Result } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { offerRecords } from "../../shared/offerRecords.ts";
import styles from "./ExportButton.module.css";

/** Saves everything in the workspace to a file. */
export function ExportButton(): JSX.Element {
  const { workspace, ports, translator } = useDependencies();
  const [outcome, setOutcome] = useState<Result<void>>();
  return (
    <div className={styles["export"]}>
      <button
        type="button"
        className="button"
        onClick={() => void offerRecords(ports, workspace).then(setOutcome)}
      >
        <Download aria-hidden size={20} />
        {translator.t("desk.export")}
      </button>
      <p role="status">{outcome?.ok === true && translator.t("desk.exported")}</p>
      {outcome?.ok === false && <IssueNotice translator={translator} issues={outcome.issues} />}
    </div>
  );
}
