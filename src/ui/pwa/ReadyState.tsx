import { CircleCheck, CloudOff, LoaderCircle } from "lucide-react";
import { type JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import { useStore } from "../shared/useStore.ts";
import styles from "./ReadyState.module.css";
import { serviceWorkerState } from "./serviceWorkerState.ts";
import { useOnline } from "./useOnline.ts";

/** Whether the app works without a network, and whether there is one. Calm either way. */
export function ReadyState({
  translator: { t },
}: {
  readonly translator: Translator;
}): JSX.Element {
  const { isReady, isPossible } = useStore(serviceWorkerState);
  const isOnline = useOnline();
  return (
    <p className={styles["state"]} role="status">
      {!isOnline && (
        <>
          <CloudOff aria-hidden size={18} />
          {t(isReady ? "pwa.offline" : "pwa.offlineNotReady")}
        </>
      )}
      {isOnline && isReady && (
        <>
          <CircleCheck aria-hidden size={18} />
          {t("pwa.ready")}
        </>
      )}
      {isOnline && !isReady && isPossible && (
        <>
          <LoaderCircle aria-hidden size={18} />
          {t("pwa.preparing")}
        </>
      )}
    </p>
  );
}
