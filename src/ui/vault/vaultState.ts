import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { createStore } from "../shared/createStore.ts";

/** Why a vault is locked, where it was not the person who locked it. */
export type LockReason = "idle" | "hidden" | "asked";

/** The vault that is open in this window, if one is: its keys are in its worker, not here. */
export interface VaultState {
  readonly open: OpenVault | undefined;
  /** One that is locked while words that could not be kept still wait in its screens. */
  readonly behind: OpenVault | undefined;
  /** Why it is locked, once it has been open in this window. */
  readonly locked: LockReason | undefined;
}

export const vaultState = createStore<VaultState>({
  open: undefined,
  behind: undefined,
  locked: undefined,
});

/** Goes in. What waits behind the lock is the same vault, and goes on with what it holds. */
export function enterVault(vault: OpenVault): void {
  const { behind } = vaultState.get();
  vaultState.set({
    open: behind?.id === vault.id ? behind : vault,
    behind: undefined,
    locked: undefined,
  });
}
