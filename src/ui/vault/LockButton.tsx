import { Lock } from "lucide-react";
import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import { useStore } from "../shared/useStore.ts";
import { lockVault } from "./lockVault.ts";
import styles from "./vault.module.css";
import { vaultState } from "./vaultState.ts";

/** Locks the vault now; there while one is open. */
export function LockButton({
  translator,
}: {
  readonly translator: Translator;
}): JSX.Element | null {
  const { open } = useStore(vaultState);
  if (open === undefined) return null;
  const { t } = translator;
  return (
    <button
      type="button"
      className={`button quiet ${styles["lock"]}`}
      title={t("vault.lock.hint", { owner: open.owner })}
      onClick={() => void lockVault("asked")}
    >
      <Lock aria-hidden size={20} />
      <span className={styles["lockWord"]}>{t("vault.lock")}</span>
    </button>
  );
}
