import { Download } from "lucide-react";
import { type JSX, useCallback, useState } from "react";
import { type Issue, ok, type Result } from "../../../core/issue/index.ts";
import { listCases } from "../../../workflows/listCases.ts";
import type { DamageReport } from "../../../workflows/ports/damage.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { ConfirmDialog } from "../../shared/ConfirmDialog.tsx";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { offerFile } from "../../shared/offerFile.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import { DamageFacts } from "./DamageFacts.tsx";
import { Part } from "./Part.tsx";
import styles from "./storage.module.css";

interface Damaged extends DamageReport {
  readonly references: ReadonlyMap<string, string>;
}

/** What neither copy could give back, and what to do about it; nothing where nothing is damaged. */
export function DamageSection({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const [isAsking, setAsking] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const load = useCallback(async (): Promise<Result<Damaged>> => {
    const damage = await vault.damage();
    if (!damage.ok) return damage;
    const overview = await listCases(ports);
    const cases = overview.ok ? overview.value.cases : [];
    const references = new Map(cases.map(({ id, reference }) => [id, reference]));
    return ok({ ...damage.value, references });
  }, [vault, ports]);
  const loaded = useLoaded(load, ports.store.watch);
  if (loaded.kind !== "ready") return null;
  const { parts, lost, references } = loaded.value;
  if (parts.length === 0 && lost.length === 0) return null;

  async function save(): Promise<void> {
    const file = await vault.damagedAsFile();
    if (file.ok) offerFile(`avstamp-skadat-${dayOf(ports.clock.now())}.json`, file.value);
    setIssues(file.ok ? [] : file.issues);
  }

  async function settle(): Promise<void> {
    setAsking(false);
    const settled = await vault.settleDamage();
    setIssues(settled.ok ? [] : settled.issues);
  }

  return (
    <Part title={t("storage.damage")}>
      <p className="alert">{t("storage.damage.text")}</p>
      <DamageFacts parts={parts} lost={lost} references={references} />
      <div className={styles["buttons"]}>
        {parts.length > 0 && (
          <button type="button" className="button" onClick={() => void save()}>
            <Download aria-hidden size={20} />
            {t("storage.damage.save")}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t("storage.damage.settle")}
        </button>
      </div>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      {isAsking && (
        <ConfirmDialog
          translator={translator}
          title={t("storage.damage.ask")}
          text={t("storage.damage.ask.text")}
          confirm={t("storage.damage.confirm")}
          onConfirm={() => void settle()}
          onClose={() => setAsking(false)}
        />
      )}
    </Part>
  );
}
