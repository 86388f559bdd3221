import { type JSX, useId } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { TextField } from "../../shared/TextField.tsx";
import styles from "./retention.module.css";

/** Whether the present recovery code is at hand and is to be kept. */
export function KeepCode({
  isKept,
  present,
  issues,
  onKept,
  onCode,
}: {
  readonly isKept: boolean;
  readonly present: string;
  readonly issues: readonly Issue[];
  readonly onKept: (isKept: boolean) => void;
  readonly onCode: (code: string) => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const hint = useId();
  return (
    <>
      <div>
        <label className="check">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isKept}
            aria-describedby={hint}
            onChange={({ target }) => onKept(target.checked)}
          />
          <span>{t("perform.keepCode")}</span>
        </label>
        <p id={hint} className={styles["quiet"]}>
          {t("perform.keepCode.hint")}
        </p>
      </div>
      {isKept && (
        <TextField
          translator={translator}
          label={t("perform.presentCode")}
          hint={t("vault.code.hint")}
          value={present}
          isCode
          issues={issues}
          onChange={onCode}
        />
      )}
    </>
  );
}
