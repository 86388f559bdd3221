import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { MakeUnitKey } from "./MakeUnitKey.tsx";
import { RestoreForm } from "./RestoreForm.tsx";
import styles from "./vault.module.css";

/** What else one may have come for: a vault from a backup, or a key for the unit. */
export function SetUpExtras({
  vaults,
  translator,
  onOpen,
}: {
  readonly vaults: Vaults;
  readonly translator: Translator;
  readonly onOpen: (vault: OpenVault) => void;
}): JSX.Element {
  const { t } = translator;
  return (
    <div>
      <details className={styles["details"]}>
        <summary>{t("vault.restore")}</summary>
        <RestoreForm vaults={vaults} translator={translator} onOpen={onOpen} />
      </details>
      <details className={styles["details"]}>
        <summary>{t("vault.unitKey.forKeeper")}</summary>
        <MakeUnitKey vaults={vaults} translator={translator} />
      </details>
    </div>
  );
}
