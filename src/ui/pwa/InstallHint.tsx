import { type JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import { useStore } from "../shared/useStore.ts";
import styles from "./InstallHint.module.css";
import { closeInstallHint, install, installPrompt } from "./installPrompt.ts";

/** Offers to install the app, once, where the browser says that it can be done. */
export function InstallHint({
  translator: { t },
}: {
  readonly translator: Translator;
}): JSX.Element | null {
  const offer = useStore(installPrompt);
  if (offer === undefined) return null;
  return (
    <section className={styles["hint"]} aria-labelledby="install-hint">
      <h2 id="install-hint">{t("pwa.install")}</h2>
      <p>{t("pwa.install.why")}</p>
      <div className={styles["actions"]}>
        <button type="button" className="button" onClick={() => void install()}>
          {t("pwa.install.now")}
        </button>
        <button type="button" className="button quiet" onClick={closeInstallHint}>
          {t("pwa.install.no")}
        </button>
      </div>
    </section>
  );
}
