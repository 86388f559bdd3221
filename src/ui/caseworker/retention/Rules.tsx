import { type JSX, type SyntheticEvent, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import {
  caseTypes,
  type RetentionRule,
} from "../../../workflows/retention/retentionRules.schema.ts";
import { keepRules } from "../../../workflows/retention/retentionSetting.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { RuleFields } from "./RuleFields.tsx";
import styles from "./retention.module.css";
import { draftOf, rulesOf } from "./ruleDraft.ts";

/** What the unit has decided for each kind of case. Nothing is decided from the start. */
export function Rules({
  vault,
  rules,
  wrong,
}: {
  readonly vault: OpenVault;
  readonly rules: readonly RetentionRule[];
  readonly wrong: readonly Issue[];
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const [draft, setDraft] = useState(() => draftOf(rules));
  const [issues, setIssues] = useState(wrong);
  const [said, setSaid] = useState("");

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setSaid("");
    const filled = rulesOf(draft);
    const kept = filled.ok ? await keepRules(vault, filled.value) : filled;
    setIssues(kept.ok ? [] : kept.issues);
    if (kept.ok) setSaid(t("rules.saved"));
  }

  const others = issues.filter(({ pointer }) => pointer === "");
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="rules">
      <h2 id="rules">{t("rules.title")}</h2>
      <p>{t("rules.text")}</p>
      {others.length > 0 && <IssueNotice translator={translator} issues={others} />}
      <form
        className={styles["rules"]}
        noValidate
        onSubmit={(event) => void submit(event)}
        onChange={() => setSaid("")}
      >
        {caseTypes.map((caseType) => (
          <RuleFields
            key={caseType}
            caseType={caseType}
            draft={draft[caseType]}
            issues={issues.filter(({ pointer }) => pointer === `/${caseType}`)}
            onChange={(part) =>
              setDraft((before) => ({ ...before, [caseType]: { ...before[caseType], ...part } }))
            }
          />
        ))}
        <div className={styles["buttons"]}>
          <button type="submit" className="button">
            {t("rules.save")}
          </button>
        </div>
      </form>
      <p role="status">{said}</p>
    </section>
  );
}
