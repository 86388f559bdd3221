import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { Part } from "./Part.tsx";
import styles from "./storage.module.css";

/** The way to what is to be erased, by which rules, and to the proofs. */
export function RetentionPart(): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <Part title={t("retention.title")}>
      <p>{t("storage.retention.text")}</p>
      <div className={styles["buttons"]}>
        <a className="button" href={hrefTo({ workspace, screen: { name: "retention" } })}>
          {t("storage.retention.open")}
        </a>
      </div>
    </Part>
  );
}
