import { type JSX, useSyncExternalStore } from "react";
import type { Translator } from "../../i18n/index.ts";
import { closeInstallHint, install, installPrompt } from "./installPrompt.ts";
import styles from "./InstallHint.module.css";

/** Offers to install the app, once, where the browser says that it can be done. */
export function InstallHint({
  translator: { t },
}: {
  readonly translator: Translator;
}): JSX.Element | null {
  const offer = useSyncExternalStore(installPrompt.subscribe, installPrompt.get);
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
