import { settleAll } from "../shared/settleBeforeLock.ts";
import { type LockReason, vaultState } from "./vaultState.ts";

/**
 * Locks the vault that is open. What is half written is kept first; what cannot be kept, as on a
 * full disk, stays in this window behind the lock, and is tried again when it is unlocked.
 */
export async function lockVault(reason: LockReason): Promise<void> {
  const { open } = vaultState.get();
  if (open === undefined) return;
  // A field hands over its words when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const isAllKept = await settleAll();
  vaultState.set({ open: undefined, behind: isAllKept ? undefined : open, locked: reason });
  await open.lock();
}
