import { type JSX, useState } from "react";
import type { Translator } from "../../i18n/index.ts";
import { ConfirmDialog } from "../shared/ConfirmDialog.tsx";
import styles from "./vault.module.css";

/** Neither copy can be read whole: what one may do before going on, and going on all the same. */
export function Salvage({
  translator,
  onGo,
}: {
  readonly translator: Translator;
  readonly onGo: () => void;
}): JSX.Element {
  const { t } = translator;
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={`alert ${styles["form"]}`} aria-labelledby="salvage">
      <h2 id="salvage">{t("vault.salvage")}</h2>
      <p>{t("vault.salvage.text")}</p>
      <p>{t("vault.salvage.first")}</p>
      <div className={styles["buttons"]}>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t("vault.salvage.go")}
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          translator={translator}
          title={t("vault.salvage.ask")}
          text={t("vault.salvage.ask.text")}
          confirm={t("vault.salvage.go")}
          onConfirm={() => {
            setAsking(false);
            onGo();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
