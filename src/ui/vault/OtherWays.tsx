import { type JSX, type SyntheticEvent, useState } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { UnlockWay } from "../../workflows/ports/vaults.ts";
import { TextField } from "../shared/TextField.tsx";
import { JsonFileField } from "./JsonFileField.tsx";
import styles from "./vault.module.css";

interface OtherWaysProps {
  readonly translator: Translator;
  readonly isOpening: boolean;
  readonly onWay: (way: UnlockWay) => void;
}

/** When the passphrase is forgotten: the code on paper, or the unit's key. */
export function OtherWays(props: OtherWaysProps): JSX.Element {
  const { t } = props.translator;
  return (
    <details className={styles["details"]}>
      <summary>{t("vault.forgotten")}</summary>
      <CodeForm {...props} />
      <UnitKeyForm {...props} />
    </details>
  );
}

function CodeForm({ translator, isOpening, onWay }: OtherWaysProps): JSX.Element {
  const { t } = translator;
  const [code, setCode] = useState("");
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onWay({ kind: "recoveryCode", code });
  };
  return (
    <form className={styles["form"]} noValidate onSubmit={submit}>
      <h2>{t("vault.forgotten.code")}</h2>
      <TextField
        translator={translator}
        label={t("vault.code")}
        hint={t("vault.code.hint")}
        value={code}
        isCode
        onChange={setCode}
      />
      <button type="submit" className="button" aria-disabled={isOpening}>
        {t("vault.forgotten.openWithCode")}
      </button>
    </form>
  );
}

function UnitKeyForm({ translator, isOpening, onWay }: OtherWaysProps): JSX.Element {
  const { t } = translator;
  const [file, setFile] = useState<unknown>();
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onWay({ kind: "unitKey", file, passphrase });
  };
  return (
    <form className={styles["form"]} noValidate onSubmit={submit}>
      <h2>{t("vault.forgotten.unit")}</h2>
      <p>{t("vault.forgotten.unit.text")}</p>
      <JsonFileField
        translator={translator}
        label={t("vault.forgotten.unit.file")}
        chosen={undefined}
        issues={[]}
        onFile={setFile}
      />
      <TextField
        translator={translator}
        label={t("vault.forgotten.unit.passphrase")}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <button type="submit" className="button" aria-disabled={isOpening}>
        {t("vault.forgotten.openWithUnit")}
      </button>
    </form>
  );
}
