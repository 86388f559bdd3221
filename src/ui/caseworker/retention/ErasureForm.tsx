import { type JSX, type SyntheticEvent, useState } from "react";
import { type Issue, issue } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { TextField } from "../../shared/TextField.tsx";
import { issuesByField } from "./issuesByField.ts";
import { KeepCode } from "./KeepCode.tsx";
import styles from "./retention.module.css";
import type { ErasureWays } from "./useErasure.ts";

export interface ErasureFormProps {
  /** What has to be typed, so that nothing is erased by a slip. */
  readonly confirm: { readonly label: string; readonly expected: string };
  readonly onCancel: () => void;
  readonly issues: readonly Issue[];
  readonly isChecking: boolean;
  readonly onPrepare: (ways: ErasureWays) => void;
}

/** What has to be said before anything is erased: which case, and who one is. */
export function ErasureForm({
  confirm,
  onCancel,
  issues,
  isChecking,
  onPrepare,
}: ErasureFormProps): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [typed, setTyped] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [isKept, setKept] = useState(false);
  const [present, setPresent] = useState("");
  const [isSlip, setSlip] = useState(false);
  const { ofPassphrase, ofCode, others } = issuesByField(issues);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (isChecking) return;
    const isSame = typed.trim() === confirm.expected;
    setSlip(!isSame);
    if (isSame) onPrepare({ passphrase, ...(isKept ? { recoveryCode: present } : {}) });
  }

  const slip = [issue("case/not-confirmed", "", { expected: confirm.expected })];
  return (
    <form className={styles["form"]} noValidate onSubmit={submit}>
      <TextField
        translator={translator}
        label={confirm.label}
        value={typed}
        issues={isSlip ? slip : []}
        onChange={setTyped}
      />
      <TextField
        translator={translator}
        label={t("perform.passphrase")}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        issues={ofPassphrase}
        onChange={setPassphrase}
      />
      <KeepCode {...{ isKept, present }} issues={ofCode} onKept={setKept} onCode={setPresent} />
      {others.length > 0 && <IssueNotice translator={translator} issues={others} />}
      <div className={styles["buttons"]}>
        <button
          type="submit"
          className={`button ${isKept ? styles["danger"] : "primary"}`}
          aria-disabled={isChecking}
        >
          {t(isChecking ? "perform.checking" : isKept ? "perform.erase" : "perform.next")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t("perform.cancel")}
        </button>
      </div>
    </form>
  );
}
