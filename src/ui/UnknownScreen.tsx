import type { JSX } from "react";
import { useDependencies } from "./shared/dependencies.tsx";
import styles from "./shared/ErrorPage.module.css";
import { hrefTo } from "./shared/route.ts";

export function UnknownScreen(): JSX.Element {
  const {
    workspace,
    translator: { t },
  } = useDependencies();
  return (
    <div className={styles["page"]}>
      <h1>{t("shell.unknown")}</h1>
      <p>{t("shell.unknown.todo")}</p>
      <a className="button primary" href={hrefTo({ workspace, screen: { name: "desk" } })}>
        {t("shell.toDesk")}
      </a>
    </div>
  );
}
