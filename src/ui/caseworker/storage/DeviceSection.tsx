import { type JSX, useCallback, useState } from "react";
import { ok } from "../../../core/issue/index.ts";
import { askToKeepStorage } from "../../pwa/askToKeepStorage.ts";
import { install, installPrompt } from "../../pwa/installPrompt.ts";
import { serviceWorkerState } from "../../pwa/serviceWorkerState.ts";
import { createStore } from "../../shared/createStore.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { useStore } from "../../shared/useStore.ts";
import { deviceState } from "./deviceState.ts";
import { Part } from "./Part.tsx";
import styles from "./storage.module.css";

/** What the browser promises, how much room there is, and whether the app is installed. */
export function DeviceSection(): JSX.Element {
  const { t } = useDependencies().translator;
  const [changes] = useState(() => createStore(0));
  const load = useCallback(async () => ok(await deviceState()), []);
  const state = useLoaded(load, changes.subscribe);
  const offer = useStore(installPrompt);
  const { hasUpdate } = useStore(serviceWorkerState);
  const [isRefused, setRefused] = useState(false);

  async function ask(): Promise<void> {
    setRefused(!(await askToKeepStorage()));
    changes.set(changes.get() + 1);
  }

  if (state.kind !== "ready") return <Part title={t("storage.device")}>{null}</Part>;
  const { isPersistent, isInstalled, freeMegabytes } = state.value;
  return (
    <Part title={t("storage.device")}>
      <dl className={styles["facts"]}>
        <dt>{t("storage.persistent")}</dt>
        <dd>{t(isPersistent ? "storage.persistent.yes" : "storage.persistent.no")}</dd>
        <dt>{t("storage.installed")}</dt>
        <dd>{t(isInstalled ? "storage.installed.yes" : "storage.installed.no")}</dd>
        <dt>{t("storage.free")}</dt>
        <dd>
          {freeMegabytes === undefined
            ? t("storage.free.unknown")
            : t("storage.free.megabytes", { megabytes: freeMegabytes })}
        </dd>
        <dt>{t("storage.update")}</dt>
        <dd>{t(hasUpdate ? "storage.update.waits" : "storage.update.none")}</dd>
      </dl>
      <div className={styles["buttons"]}>
        {!isPersistent && (
          <button type="button" className="button" onClick={() => void ask()}>
            {t("storage.persistent.ask")}
          </button>
        )}
        {offer !== undefined && (
          <button type="button" className="button" onClick={() => void install()}>
            {t("pwa.install.now")}
          </button>
        )}
      </div>
      <p role="status">{isRefused && t("storage.persistent.refused")}</p>
    </Part>
  );
}
