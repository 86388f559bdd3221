import { useState } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Vaults } from "../../workflows/ports/vaults.ts";
import { emptyPassphrase } from "../shared/checkNewPassphrase.ts";
import { checkNewVault, type NewVaultDraft } from "./checkNewVault.ts";

const empty: NewVaultDraft = {
  ...emptyPassphrase,
  owner: "",
  unitKey: undefined,
  isWithoutUnitKey: false,
};

export interface SetUpState {
  readonly draft: NewVaultDraft;
  readonly isMaking: boolean;
  readonly change: (part: Partial<NewVaultDraft>) => void;
  readonly issues: readonly Issue[];
  readonly make: () => Promise<void>;
}

/** A new vault as it is filled in; handed over once it has been made ready. */
export function useSetUp(
  vaults: Vaults,
  onMade: (owner: string, recoveryCode: string) => void,
): SetUpState {
  const [draft, setDraft] = useState(empty);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isMaking, setMaking] = useState(false);

  async function make(): Promise<void> {
    if (isMaking) return;
    const checked = checkNewVault(draft, new Date().toISOString());
    if (!checked.ok) {
      setIssues(checked.issues);
      return;
    }
    setMaking(true);
    const prepared = await vaults.prepare(checked.value);
    setMaking(false);
    if (prepared.ok) onMade(checked.value.owner, prepared.value.recoveryCode);
    else setIssues(prepared.issues);
  }

  return {
    draft,
    isMaking,
    issues,
    make,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      // Judging a passphrase goes on by itself, and mends nothing.
      if (!("strength" in part)) setIssues([]);
    },
  };
}
