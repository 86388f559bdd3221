import { type JSX, useCallback, useState } from "react";
import { type Issue, ok } from "../../../core/issue/index.ts";
import type { LeftPractice } from "../../../workflows/ports/leftPractice.ts";
import { ConfirmDialog } from "../../shared/ConfirmDialog.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { offerFile } from "../../shared/offerFile.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import styles from "./Desk.module.css";
import { DeskNotice } from "./DeskNotice.tsx";

/** Offers to save out, and to delete, what was practised before there were vaults. */
export function LeftPracticeNotice(): JSX.Element | null {
  const { findLeftPractice } = useDependencies();
  const [isGone, setGone] = useState(false);
  const load = useCallback(async () => ok(await findLeftPractice()), [findLeftPractice]);
  const found = useLoaded(load);
  if (isGone || found.kind !== "ready" || found.value === undefined) return null;
  return <Offer practice={found.value} onGone={() => setGone(true)} />;
}

function Offer({
  practice,
  onGone,
}: {
  readonly practice: LeftPractice;
  readonly onGone: () => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [isAsking, setAsking] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function save(): Promise<void> {
    const saved = await practice.saved();
    if (saved.ok) offerFile("avstamp-ovning.json", saved.value);
    else setIssues(saved.issues);
  }

  async function remove(): Promise<void> {
    setAsking(false);
    const removed = await practice.remove();
    if (removed.ok) onGone();
    else setIssues(removed.issues);
  }

  return (
    <DeskNotice title={t("desk.practice")}>
      <p>{t("desk.practice.text")}</p>
      <div className={styles["actions"]}>
        <button type="button" className="button" onClick={() => void save()}>
          {t("desk.practice.save")}
        </button>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t("desk.practice.remove")}
        </button>
      </div>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      {isAsking && (
        <ConfirmDialog
          translator={translator}
          title={t("desk.practice.ask")}
          text={t("desk.practice.ask.text")}
          confirm={t("desk.practice.remove")}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </DeskNotice>
  );
}
