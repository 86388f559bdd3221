import { type JSX, type SyntheticEvent, useEffect, useRef, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { TextField } from "../../shared/TextField.tsx";
import { issuesByField } from "./issuesByField.ts";
import styles from "./retention.module.css";

/** The code that opens the vault afterwards: written down and typed back before anything goes. */
export function ErasureCode({
  recoveryCode,
  issues,
  onErase,
  onCancel,
}: {
  readonly recoveryCode: string;
  readonly issues: readonly Issue[];
  readonly onErase: (typedCode: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [typed, setTyped] = useState("");
  const text = useRef<HTMLParagraphElement>(null);
  const { ofCode, others } = issuesByField(issues);
  // What stood here before is gone, and the focus with it.
  useEffect(() => text.current?.focus(), []);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    onErase(typed);
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={submit}>
      <p ref={text} tabIndex={-1}>
        {t("perform.code.text")}
      </p>
      <p className={styles["code"]} data-recovery-code>
        {recoveryCode}
      </p>
      <TextField
        translator={translator}
        label={t("perform.code.typed")}
        hint={t("vault.code.confirm.hint")}
        value={typed}
        isCode
        issues={ofCode}
        onChange={setTyped}
      />
      {others.length > 0 && <IssueNotice translator={translator} issues={others} />}
      <div className={styles["buttons"]}>
        <button type="submit" className={`button ${styles["danger"]}`}>
          {t("perform.erase")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t("perform.cancel")}
        </button>
      </div>
    </form>
  );
}
