import { FolderOpen } from "lucide-react";
import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./EmptyDesk.module.css";
import { NewVisitLink } from "./NewVisitLink.tsx";

export function EmptyDesk(): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  const isDemo = workspace === "demo";
  return (
    <section className={`card ${styles["empty"]}`} aria-labelledby="empty-desk">
      <FolderOpen aria-hidden size={40} strokeWidth={1.5} />
      <h2 id="empty-desk">{t(isDemo ? "desk.empty.demo" : "desk.empty")}</h2>
      <p>{t(isDemo ? "desk.empty.demoText" : "desk.empty.text")}</p>
      {!isDemo && (
        <div className={styles["ways"]}>
          <NewVisitLink />
          <a className="button" href={hrefTo({ workspace: "demo", screen: { name: "desk" } })}>
            {t("desk.empty.tryDemo")}
          </a>
        </div>
      )}
    </section>
  );
}
