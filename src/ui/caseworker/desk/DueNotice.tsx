import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { countDue } from "../../../workflows/retention/countDue.ts";
import { loadRules } from "../../../workflows/retention/retentionSetting.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import styles from "./Desk.module.css";

/** One line where cases are due for erasure by the unit's rules; nothing where none is. */
export function DueNotice({
  vault,
  cases,
}: {
  readonly vault: OpenVault;
  readonly cases: readonly CaseState[];
}): JSX.Element | null {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => {
    const rules = await loadRules(vault);
    return rules.ok ? countDue(ports, cases, { rules: rules.value, dayOf }) : rules;
  }, [vault, ports, cases]);
  const due = useLoaded(load);
  if (due.kind !== "ready" || due.value === 0) return null;
  return (
    <p className={`${styles["due"]} noPrint`}>
      {t("desk.due", { count: due.value })}{" "}
      <a href={hrefTo({ workspace: "vault", screen: { name: "retention" } })}>
        {t("desk.due.open")}
      </a>
    </p>
  );
}
