import type { Result } from "../../core/issue/index.ts";

type Settle = () => Promise<Result<void>>;

const settling = new Set<Settle>();

/** Has something written before the vault is locked. Returns how to stop. */
export function settleBeforeLock(settle: Settle): () => void {
  settling.add(settle);
  return () => settling.delete(settle);
}

/** Writes everything that waits; false when some of it could not be written. */
export async function settleAll(): Promise<boolean> {
  const settled = await Promise.all([...settling].map(async (settle) => settle()));
  return settled.every(({ ok }) => ok);
}
