import type { WriterLock } from "./ports.ts";

/** Resolves once it is clear whether this tab may write. */
export async function lockIsKnown({ state, subscribe }: WriterLock): Promise<void> {
  if (state() !== "waiting") return;
  await new Promise<void>((resolve) => {
    const stop = subscribe(() => {
      if (state() === "waiting") return;
      stop();
      resolve();
    });
  });
}
