import { type JSX, useEffect, useState, useSyncExternalStore } from "react";
import type { Translator } from "../../i18n/index.ts";
import { useStore } from "../shared/useStore.ts";
import { letUpdateIn } from "./registerServiceWorker.ts";
import { serviceWorkerState } from "./serviceWorkerState.ts";
import { talkPresence } from "./talkOpen.ts";
import styles from "./UpdateBar.module.css";

/** Says that a newer version is here; silent while a talk is open in any tab. */
export function UpdateBar({ translator: { t } }: { readonly translator: Translator }): JSX.Element {
  const { hasUpdate } = useStore(serviceWorkerState);
  const presence = useSyncExternalStore(talkPresence.subscribe, talkPresence.get);
  const [isUpdating, setUpdating] = useState(false);

  useEffect(() => {
    if (!hasUpdate) return undefined;
    const ask = () => void talkPresence.ask();
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => document.removeEventListener("visibilitychange", ask);
  }, [hasUpdate]);

  async function update(): Promise<void> {
    setUpdating(true);
    await letUpdateIn();
    setUpdating(false);
  }

  return (
    <div role="status" className="noPrint">
      {hasUpdate && presence === "none" && (
        <p className={styles["bar"]}>
          {t("pwa.update")}
          <button
            type="button"
            className={styles["button"]}
            disabled={isUpdating}
            onClick={() => void update()}
          >
            {t("pwa.update.now")}
          </button>
        </p>
      )}
    </div>
  );
}
