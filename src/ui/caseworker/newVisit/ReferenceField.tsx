import type { JSX, RefObject } from "react";
import { type Issue, issue } from "../../../core/issue/index.ts";
import { looksLikePersonalNumber } from "../../../workflows/checkReference.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { FieldIssues } from "../../shared/FieldIssues.tsx";
import styles from "./NewVisit.module.css";

export interface ReferenceFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly issues: readonly Issue[];
  readonly onChange: (value: string) => void;
}

/** What the case is called here. A personal number is pointed out while it is being written. */
export function ReferenceField({
  field,
  value,
  issues,
  onChange,
}: ReferenceFieldProps): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const seen = looksLikePersonalNumber(value)
    ? [issue("case/reference-personal-number", "/reference")]
    : issues;
  return (
    <div className="field">
      <label htmlFor="reference">{t("newVisit.reference")}</label>
      <p id="reference-hint" className="hint">
        {t("newVisit.reference.hint")}
      </p>
      <input
        ref={field}
        id="reference"
        type="text"
        className={styles["reference"]}
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        aria-describedby="reference-hint reference-issue"
        aria-invalid={seen.length > 0}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id="reference-issue" role="alert">
        <FieldIssues translator={translator} issues={seen} />
      </div>
    </div>
  );
}
