import { type JSX, useId } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { NewVaultDraft } from "./checkNewVault.ts";
import { JsonFileField } from "./JsonFileField.tsx";
import styles from "./vault.module.css";

/** The unit's recovery key from a file, or that there is none and what that means. */
export function UnitKeyChoice({
  translator,
  unitKey,
  isWithout,
  issues,
  onChange,
}: {
  readonly translator: Translator;
  readonly unitKey: unknown;
  readonly isWithout: boolean;
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<NewVaultDraft>) => void;
}): JSX.Element {
  const { t } = translator;
  const id = useId();
  return (
    <fieldset className={styles["group"]} aria-describedby={`${id}-hint`}>
      <legend>{t("vault.unitKey")}</legend>
      <p id={`${id}-hint`} className={styles["hint"]}>
        {t("vault.unitKey.hint")}
      </p>
      <JsonFileField
        translator={translator}
        label={t("vault.unitKey.file")}
        chosen={nameOfUnit(unitKey)}
        issues={issues}
        onFile={(json) => onChange({ unitKey: json, isWithoutUnitKey: false })}
      />
      <label className="check">
        <input
          type="checkbox"
          autoComplete="off"
          checked={isWithout}
          onChange={(event) =>
            onChange({ isWithoutUnitKey: event.target.checked, unitKey: undefined })
          }
        />
        <span>{t("vault.unitKey.without")}</span>
      </label>
    </fieldset>
  );
}

function nameOfUnit(unitKey: unknown): string | undefined {
  if (typeof unitKey !== "object" || unitKey === null || !("unit" in unitKey)) return undefined;
  return String(unitKey.unit);
}
