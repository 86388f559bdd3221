import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { ErasedCases } from "./ErasedCases.tsx";
import styles from "./retention.module.css";

/** Gallring och bevarande: what has been erased from the vault, each with its proof. */
export function RetentionScreen(): JSX.Element {
  const { vault, workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <div className={styles["page"]}>
      <div>
        <h1>{t("retention.title")}</h1>
        <p className={styles["intro"]}>
          {t(vault === undefined ? "retention.demo" : "retention.intro")}
        </p>
      </div>
      {vault !== undefined && <ErasedCases vault={vault} />}
      <a href={hrefTo({ workspace, screen: { name: "desk" } })}>{t("shell.toDesk")}</a>
    </div>
  );
}
