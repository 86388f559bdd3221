import { type JSX, type SyntheticEvent, useState } from "react";
import type { UnlockWay } from "../../../workflows/ports/vaults.ts";
import { BackupSecret, wayOf } from "../../shared/BackupSecret.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./storage.module.css";

/** Asks for what opens a backup of before the vault key was changed. */
export function OtherKeys({ onWay }: { readonly onWay: (way: UnlockWay) => void }): JSX.Element {
  const { translator } = useDependencies();
  const [secret, setSecret] = useState("");
  const [isCode, setCode] = useState(false);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    onWay(wayOf(secret, isCode));
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={submit}>
      <BackupSecret {...{ translator, secret, isCode }} onChange={setSecret} onWay={setCode} />
      <button type="submit" className="button">
        {translator.t("storage.backup.openOther")}
      </button>
    </form>
  );
}
