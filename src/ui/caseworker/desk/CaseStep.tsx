import { ArchiveX, CircleCheckBig, MessagesSquare } from "lucide-react";
import type { JSX } from "react";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./CaseRow.module.css";
import { isUnderWay } from "./isUnderWay.ts";

/** How far a case has come, or that it is on its way out. */
export function CaseStep({ found }: { readonly found: CaseState }): JSX.Element {
  const { t } = useDependencies().translator;
  const decided = found.retention?.decision;
  const underWay = isUnderWay(found);
  if (decided === "begun" || decided === "marked") {
    return (
      <span className={styles["step"]}>
        <ArchiveX aria-hidden size={18} />
        {t(`desk.step.${decided}`)}
      </span>
    );
  }
  const Icon = underWay ? MessagesSquare : CircleCheckBig;
  return (
    <span className={styles["step"]}>
      <Icon aria-hidden size={18} />
      {t(underWay ? "desk.step.underWay" : "desk.step.done")}
    </span>
  );
}
