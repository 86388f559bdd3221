import { type JSX, useId } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { CaseType } from "../../../workflows/retention/retentionRules.schema.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { TextField } from "../../shared/TextField.tsx";
import styles from "./retention.module.css";
import type { RuleDraft } from "./ruleDraft.ts";

const choices = ["none", "erase", "keep"] as const;

/** The rule for one kind of case: none, after how long it goes, or that it is kept. */
export function RuleFields({
  caseType,
  draft,
  issues,
  onChange,
}: {
  readonly caseType: CaseType;
  readonly draft: RuleDraft;
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<RuleDraft>) => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const name = useId();
  return (
    <fieldset className={styles["rule"]}>
      <legend>{t(`retention.type.${caseType}`)}</legend>
      {choices.map((choice) => (
        <label key={choice} className="check">
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={draft.outcome === choice}
            onChange={() => onChange({ outcome: choice })}
          />
          <span>{t(`rules.outcome.${choice}`)}</span>
        </label>
      ))}
      {draft.outcome === "erase" && (
        <TextField
          translator={translator}
          label={t("rules.months")}
          hint={t("rules.months.hint")}
          value={draft.months}
          issues={issues}
          onChange={(months) => onChange({ months })}
        />
      )}
      {draft.outcome !== "none" && (
        <TextField
          translator={translator}
          label={t("rules.basis")}
          hint={t("rules.basis.hint")}
          value={draft.basis}
          onChange={(basis) => onChange({ basis })}
        />
      )}
    </fieldset>
  );
}
