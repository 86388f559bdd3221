import { useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import type { ErasureStep } from "../../../workflows/ports/erasures.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { eraseCases } from "../../../workflows/retention/eraseCases.ts";
import { useDependencies } from "../../shared/dependencies.tsx";

/** Where an erasure stands: asked for, its new code to be written down, or being done. */
type ErasureStage =
  | { readonly kind: "asking" }
  | { readonly kind: "checking" }
  | { readonly kind: "code"; readonly recoveryCode: string }
  | { readonly kind: "erasing"; readonly step: ErasureStep };

export interface ErasureWays {
  readonly passphrase: string;
  /** The present code, to be kept. */
  readonly recoveryCode?: string;
}

export interface UsedErasure {
  readonly stage: ErasureStage;
  readonly issues: readonly Issue[];
  readonly prepare: (ways: ErasureWays) => Promise<void>;
  readonly erase: (typedCode: string) => Promise<void>;
  readonly startAnew: () => void;
}

export function useErasure(
  vault: OpenVault,
  cases: readonly CaseState[],
  onErased: () => void,
): UsedErasure {
  const { writer } = useDependencies();
  const [stage, setStage] = useState<ErasureStage>({ kind: "asking" });
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function erase(typedCode: string, recoveryCode: string): Promise<void> {
    const onStep = (step: ErasureStep): void => setStage({ kind: "erasing", step });
    setIssues([]);
    onStep("sealing");
    const erased = await eraseCases(vault, writer, { cases, typedCode, onStep });
    if (erased.ok) {
      onErased();
      return;
    }
    setIssues(erased.issues);
    setStage({ kind: "code", recoveryCode });
  }

  return {
    stage,
    issues,
    prepare: async (ways) => {
      setIssues([]);
      setStage({ kind: "checking" });
      const prepared = await vault.prepareErasure({ cases: cases.map(({ id }) => id), ...ways });
      if (!prepared.ok) {
        setIssues(prepared.issues);
        setStage({ kind: "asking" });
        return;
      }
      const { recoveryCode } = prepared.value;
      // A code that is kept is on paper already.
      if (ways.recoveryCode === undefined) setStage({ kind: "code", recoveryCode });
      else await erase(recoveryCode, recoveryCode);
    },
    erase: async (typedCode) => {
      if (stage.kind === "code") await erase(typedCode, stage.recoveryCode);
    },
    startAnew: () => {
      setIssues([]);
      setStage({ kind: "asking" });
    },
  };
}
