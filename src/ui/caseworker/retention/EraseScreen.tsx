import { type JSX, useCallback } from "react";
import { fail, issue, ok, type Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { foldCase } from "../../../workflows/records/index.ts";
import { outOfReach } from "../../../workflows/retention/outOfReach.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { CannotOpen } from "../CannotOpen.tsx";
import type { CaseToErase } from "./caseToErase.ts";
import { EraseCase } from "./EraseCase.tsx";
import { RetentionScreen } from "./RetentionScreen.tsx";
import styles from "./retention.module.css";

/** Gallra: what goes with the case, what is out of reach, and doing it. */
export function EraseScreen({ caseId }: { readonly caseId: string }): JSX.Element {
  const { vault } = useDependencies();
  // Among the made-up cases nothing is erased, and that page says so.
  if (vault === undefined) return <RetentionScreen />;
  return <InVault vault={vault} caseId={caseId} />;
}

function InVault({
  vault,
  caseId,
}: {
  readonly vault: OpenVault;
  readonly caseId: string;
}): JSX.Element {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async (): Promise<Result<CaseToErase>> => {
    const stored = await ports.store.loadCase(caseId);
    if (!stored.ok) return stored;
    const found = foldCase(stored.value.records);
    if (found === undefined) return fail([issue("case/not-found", "")]);
    const trail = await vault.audit();
    if (!trail.ok) return trail;
    const records = stored.value.records.length + stored.value.unreadable.length;
    return ok({ found, records, reach: outOfReach(trail.value.lines, [caseId]) });
  }, [ports, vault, caseId]);
  const loaded = useLoaded(load);
  if (loaded.kind === "ready") return <EraseCase vault={vault} {...loaded.value} />;
  if (loaded.kind === "failed") {
    return <CannotOpen title={t("shell.title.erase")} issues={loaded.issues} />;
  }
  return (
    <div className={styles["page"]}>
      <p className="waiting" role="status">
        {t("erase.loading")}
      </p>
    </div>
  );
}
