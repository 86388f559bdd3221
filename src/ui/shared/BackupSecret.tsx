import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { UnlockWay } from "../../workflows/ports/vaults.ts";
import { TextField } from "./TextField.tsx";

/** What was written, as a way in. */
export function wayOf(secret: string, isCode: boolean): UnlockWay {
  return isCode
    ? { kind: "recoveryCode", code: secret }
    : { kind: "passphrase", passphrase: secret };
}

/** What opens the file: the passphrase of its day, or the code on paper. */
export function BackupSecret({
  translator,
  secret,
  isCode,
  onChange,
  onWay,
}: {
  readonly translator: Translator;
  readonly secret: string;
  readonly isCode: boolean;
  readonly onChange: (secret: string) => void;
  readonly onWay: (isCode: boolean) => void;
}): JSX.Element {
  const { t } = translator;
  return (
    <>
      <TextField
        translator={translator}
        label={t(isCode ? "vault.code" : "vault.restore.passphrase")}
        type={isCode ? "text" : "password"}
        isCode={isCode}
        value={secret}
        onChange={onChange}
      />
      <label className="check">
        <input
          type="checkbox"
          autoComplete="off"
          checked={isCode}
          onChange={({ target }) => {
            onWay(target.checked);
            onChange("");
          }}
        />
        <span>{t("vault.restore.byCode")}</span>
      </label>
    </>
  );
}
