import type { JSX } from "react";
import { InstallHint } from "../../pwa/InstallHint.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./DeskSide.module.css";
import { ResetDemo } from "./ResetDemo.tsx";

/** Beside the lists: where everything is kept, and how to take it out. */
export function DeskSide(): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <aside className={`${styles["side"]} noPrint`} aria-labelledby="desk-side">
      {workspace === "demo" ? (
        <section className={styles["part"]}>
          <h2 id="desk-side">{t("desk.demoSide")}</h2>
          <p>{t("desk.demoSide.text")}</p>
          <ResetDemo />
          <a href={hrefTo({ workspace: "vault", screen: { name: "desk" } })}>{t("desk.toOwn")}</a>
        </section>
      ) : (
        <section className={styles["part"]}>
          <h2 id="desk-side">{t("desk.device")}</h2>
          <p>{t("desk.device.text")}</p>
          <a href={hrefTo({ workspace, screen: { name: "storage" } })}>{t("desk.toStorage")}</a>
          <a href={hrefTo({ workspace, screen: { name: "retention" } })}>{t("desk.toRetention")}</a>
        </section>
      )}
      <InstallHint translator={translator} />
    </aside>
  );
}
