import type { JSX } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { hrefTo } from "../../shared/route.ts";
import { DueCases } from "./DueCases.tsx";
import { ErasedCases } from "./ErasedCases.tsx";
import { KeptCases } from "./KeptCases.tsx";
import { MarkedCases } from "./MarkedCases.tsx";
import { RebuildDue } from "./RebuildDue.tsx";
import { Rules } from "./Rules.tsx";
import styles from "./retention.module.css";
import { useRetention } from "./useRetention.ts";

/** Gallring och bevarande: what is to go, what is to stay, by which rules, and what has gone. */
export function RetentionScreen(): JSX.Element {
  const { vault, workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <div className={styles["page"]}>
      <div>
        <h1>{t("retention.title")}</h1>
        <p className={styles["intro"]}>
          {t(vault === undefined ? "retention.demo" : "retention.intro")}
        </p>
      </div>
      {vault !== undefined && (
        <>
          <RebuildDue vault={vault} />
          <Lists vault={vault} />
          <ErasedCases vault={vault} />
        </>
      )}
      <a href={hrefTo({ workspace, screen: { name: "desk" } })}>{t("shell.toDesk")}</a>
    </div>
  );
}

function Lists({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { translator } = useDependencies();
  const { state, issues, decide } = useRetention(vault);
  if (state.kind === "failed") {
    return <IssueNotice translator={translator} issues={state.issues} />;
  }
  if (state.kind === "loading") {
    return (
      <p className="waiting" role="status">
        {translator.t("retention.loading")}
      </p>
    );
  }
  const { due, marked, kept, rules, wrongRules } = state.value;
  const shown = { decide: (...said: Parameters<typeof decide>) => void decide(...said) };
  return (
    <>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      <MarkedCases vault={vault} marked={marked} {...shown} />
      <DueCases due={due} hasRules={rules.length > 0} {...shown} />
      <KeptCases kept={kept} {...shown} />
      <Rules key={JSON.stringify(rules)} vault={vault} rules={rules} wrong={wrongRules} />
    </>
  );
}
