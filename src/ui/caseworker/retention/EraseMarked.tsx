import { type JSX, useCallback } from "react";
import { ok, type Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { type OutOfReach, outOfReach } from "../../../workflows/retention/outOfReach.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { OutOfReachFacts } from "./OutOfReachFacts.tsx";
import { PerformErasure } from "./PerformErasure.tsx";

/** Erases everything that is ready, under one change of key; what is out of reach stands first. */
export function EraseMarked({
  vault,
  cases,
  onErased,
  onCancel,
}: {
  readonly vault: OpenVault;
  readonly cases: readonly CaseState[];
  readonly onErased: (count: number) => void;
  readonly onCancel: () => void;
}): JSX.Element | null {
  const { translator } = useDependencies();
  const load = useCallback(async (): Promise<Result<OutOfReach>> => {
    const trail = await vault.audit();
    if (!trail.ok) return trail;
    return ok(
      outOfReach(
        trail.value.lines,
        cases.map(({ id }) => id),
      ),
    );
  }, [vault, cases]);
  const reach = useLoaded(load);
  if (reach.kind === "failed") return <IssueNotice translator={translator} issues={reach.issues} />;
  if (reach.kind === "loading") return null;
  const count = cases.length;
  return (
    <>
      <OutOfReachFacts reach={reach.value} />
      <PerformErasure
        vault={vault}
        cases={cases}
        confirm={{
          label: translator.t("perform.count", { count }),
          expected: String(count),
        }}
        onCancel={onCancel}
        onErased={() => onErased(count)}
      />
    </>
  );
}
