import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./NewVisit.module.css";

export function InterpreterChoice({
  value,
  onChange,
}: {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const choices = [
    { is: false, text: t("newVisit.no") },
    { is: true, text: t("newVisit.yes") },
  ];
  return (
    <fieldset className={styles["group"]}>
      <legend>{t("newVisit.interpreter")}</legend>
      <div className={styles["answers"]}>
        {choices.map(({ is, text }) => (
          <label key={text} className={styles["answer"]} data-chosen={value === is}>
            <input
              type="radio"
              autoComplete="off"
              name="interpreter"
              checked={value === is}
              onChange={() => onChange(is)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
