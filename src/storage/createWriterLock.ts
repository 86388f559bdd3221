import type { WriterLock } from "../workflows/ports.ts";

/**
 * One tab writes at a time. The lock is held until the tab is gone, and passes to the next one
 * waiting. Where the browser has no locks there is no telling, and the tab is let in.
 */
export function createWriterLock(name: string, locks: LockManager | undefined): WriterLock {
  const listeners = new Set<() => void>();
  let state: ReturnType<WriterLock["state"]> = locks === undefined ? "held" : "waiting";

  function become(next: typeof state): void {
    state = next;
    for (const listener of listeners) listener();
  }

  const hold = (): Promise<never> => {
    become("held");
    return new Promise<never>(() => undefined);
  };

  if (locks !== undefined) {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return hold();
      become("elsewhere");
      void locks.request(name, hold);
      return undefined;
    });
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
