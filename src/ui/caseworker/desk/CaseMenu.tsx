import { Ellipsis } from "lucide-react";
import type { JSX } from "react";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./CaseMenu.module.css";

/** What else can be done with a case; the next step is the row's own. */
export function CaseMenu({ found: { id, reference } }: { readonly found: CaseState }): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <details name="case-menu" className={`${styles["menu"]} noPrint`}>
      <summary aria-label={t("desk.more", { reference })} title={t("desk.more", { reference })}>
        <Ellipsis aria-hidden size={22} />
      </summary>
      <div className={styles["choices"]}>
        <a href={hrefTo({ workspace, screen: { name: "erase", caseId: id } })}>{t("desk.erase")}</a>
      </div>
    </details>
  );
}
