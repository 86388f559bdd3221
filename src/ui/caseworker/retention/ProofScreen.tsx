import { type JSX, useCallback } from "react";
import { ok, type Result } from "../../../core/issue/index.ts";
import type { ErasedCase } from "../../../workflows/ports/erasures.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { type OutOfReach, outOfReach } from "../../../workflows/retention/outOfReach.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { hrefTo } from "../../shared/route.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import { Proof } from "./Proof.tsx";
import { RebuildDue } from "./RebuildDue.tsx";
import styles from "./retention.module.css";

/** Bevis: that a case was erased, with nothing of what was in it. */
export function ProofScreen({ caseId }: { readonly caseId: string }): JSX.Element {
  const { vault, workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <div className={styles["page"]}>
      <h1>{t("proof.title")}</h1>
      {vault !== undefined && <InVault vault={vault} caseId={caseId} />}
      <a className="noPrint" href={hrefTo({ workspace, screen: { name: "retention" } })}>
        {t("proof.all")}
      </a>
    </div>
  );
}

interface Proven {
  readonly erased: ErasedCase;
  readonly reach: OutOfReach;
}

function InVault({
  vault,
  caseId,
}: {
  readonly vault: OpenVault;
  readonly caseId: string;
}): JSX.Element | null {
  const { translator } = useDependencies();
  const load = useCallback(async (): Promise<Result<Proven | undefined>> => {
    const erasures = await vault.erasures();
    if (!erasures.ok) return erasures;
    const erased = erasures.value.find((one) => one.case === caseId);
    if (erased === undefined) return ok(undefined);
    const trail = await vault.audit();
    if (!trail.ok) return trail;
    return ok({ erased, reach: outOfReach(trail.value.lines, [caseId], erased.at) });
  }, [vault, caseId]);
  const loaded = useLoaded(load);
  if (loaded.kind === "failed") {
    return <IssueNotice translator={translator} issues={loaded.issues} />;
  }
  if (loaded.kind === "loading") return null;
  if (loaded.value === undefined) return <p>{translator.t("proof.missing")}</p>;
  return (
    <>
      <RebuildDue vault={vault} />
      <Proof vault={vault} {...loaded.value} />
    </>
  );
}
