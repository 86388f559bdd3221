import { type JSX, useCallback, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { createStore } from "../../shared/createStore.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { Part } from "./Part.tsx";
import styles from "./storage.module.css";

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Building the vault anew: what it does, when one needs it, and how far it has come. */
export function RebuildSection({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [changes] = useState(() => createStore(0));
  const load = useCallback(async () => vault.isRebuildDue(), [vault]);
  const due = useLoaded(load, changes.subscribe);
  const [progress, setProgress] = useState<Progress>();
  const [isDone, setDone] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function rebuild(): Promise<void> {
    if (progress !== undefined) return;
    setIssues([]);
    setDone(false);
    setProgress({ done: 0, of: 1 });
    const rebuilt = await vault.rebuild((done, of) => setProgress({ done, of }));
    setProgress(undefined);
    setDone(rebuilt.ok);
    if (!rebuilt.ok) setIssues(rebuilt.issues);
    changes.set(changes.get() + 1);
  }

  return (
    <Part title={t("storage.rebuild")}>
      {due.kind === "ready" && due.value && <p className="notice">{t("storage.rebuild.due")}</p>}
      <p>{t("storage.rebuild.text")}</p>
      <div>
        <p>{t("storage.rebuild.when")}</p>
        <ul className={styles["list"]}>
          <li>{t("storage.rebuild.when.damage")}</li>
          <li>{t("storage.rebuild.when.erasure")}</li>
          <li>{t("storage.rebuild.when.grown")}</li>
        </ul>
      </div>
      <div className={styles["buttons"]}>
        <button
          type="button"
          className="button"
          aria-disabled={progress !== undefined}
          onClick={() => void rebuild()}
        >
          {t("storage.rebuild.do")}
        </button>
      </div>
      {progress !== undefined && (
        <progress aria-label={t("storage.rebuild")} value={progress.done} max={progress.of} />
      )}
      <p role="status">
        {progress !== undefined && t("storage.rebuild.working")}
        {isDone && t("storage.rebuild.done")}
      </p>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
    </Part>
  );
}
