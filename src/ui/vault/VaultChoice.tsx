import { type JSX, useId } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { VaultSummary } from "../../workflows/ports/vaults.ts";
import styles from "./vault.module.css";

/** Whose vault is to be opened: said when there is one, chosen when there are several. */
export function VaultChoice({
  translator,
  known,
  chosen,
  onChoose,
}: {
  readonly translator: Translator;
  readonly known: readonly VaultSummary[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): JSX.Element {
  const { t } = translator;
  const name = useId();
  const nameOf = ({ id, owner }: VaultSummary): string =>
    owner ?? t("vault.nameless", { id: id.slice(0, 4) });
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) {
    return <p className={styles["owner"]}>{t("vault.unlock.of", { owner: nameOf(only) })}</p>;
  }
  return (
    <fieldset className={styles["group"]}>
      <legend>{t("vault.unlock.whose")}</legend>
      {known.map((vault) => (
        <label key={vault.id} className="check">
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={vault.id === chosen}
            onChange={() => onChoose(vault.id)}
          />
          <span>{nameOf(vault)}</span>
        </label>
      ))}
    </fieldset>
  );
}
