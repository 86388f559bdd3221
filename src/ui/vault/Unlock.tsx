import { type JSX, useState } from "react";
import type { Issue, Result } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { OpenVault, UnlockWay, VaultSummary, Vaults } from "../../workflows/ports/vaults.ts";
import { hrefTo } from "../shared/route.ts";
import { useStore } from "../shared/useStore.ts";
import { OtherWays } from "./OtherWays.tsx";
import { PassphraseForm } from "./PassphraseForm.tsx";
import { RestoreForm } from "./RestoreForm.tsx";
import { Salvage } from "./Salvage.tsx";
import { VaultChoice } from "./VaultChoice.tsx";
import { VaultPage } from "./VaultPage.tsx";
import styles from "./vault.module.css";
import { vaultState } from "./vaultState.ts";

export interface UnlockProps {
  readonly vaults: Vaults;
  readonly known: readonly VaultSummary[];
  readonly translator: Translator;
  readonly onOpen: (vault: OpenVault) => void;
  readonly onNew: () => void;
}

/** Whose vault, and what opens it. */
export function Unlock({ vaults, known, translator, onOpen, onNew }: UnlockProps): JSX.Element {
  const { t } = translator;
  const { locked } = useStore(vaultState);
  const [chosen, setChosen] = useState(known[0]?.id ?? "");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isOpening, setOpening] = useState(false);

  const [last, setLast] = useState<UnlockWay>();
  const isDamaged = issues.some(({ code }) => code === "storage/both-damaged");

  async function open(way: UnlockWay, salvage = false): Promise<void> {
    if (isOpening) return;
    setLast(way);
    setOpening(true);
    setIssues([]);
    const opened: Result<OpenVault> = await vaults.unlock(chosen, way, { salvage });
    setOpening(false);
    if (opened.ok) onOpen(opened.value);
    else setIssues(opened.issues);
  }

  const shared = { translator, isOpening, onWay: (way: UnlockWay) => void open(way) };
  return (
    <VaultPage translator={translator} title={t("vault.unlock.title")}>
      {locked !== undefined && <p className="notice">{t(reasons[locked])}</p>}
      <VaultChoice translator={translator} known={known} chosen={chosen} onChoose={setChosen} />
      <PassphraseForm {...shared} issues={isDamaged ? [] : issues} />
      {isDamaged && last !== undefined && (
        <Salvage translator={translator} onGo={() => void open(last, true)} />
      )}
      <OtherWays {...shared} />
      <details className={styles["details"]}>
        <summary>{t("vault.restore")}</summary>
        <RestoreForm vaults={vaults} translator={translator} onOpen={onOpen} />
      </details>
      <p className={styles["links"]}>
        <button type="button" className={styles["link"]} onClick={onNew}>
          {t("vault.unlock.new")}
        </button>
        <a href={hrefTo({ workspace: "demo", screen: { name: "desk" } })}>{t("vault.toDemo")}</a>
      </p>
    </VaultPage>
  );
}

const reasons = {
  idle: "vault.locked.idle",
  hidden: "vault.locked.hidden",
  asked: "vault.locked.asked",
} as const;
