import { ok, type Result } from "../../core/issue/index.ts";
import { attempt } from "../attempt.ts";
import { appendToBoth } from "./appendToBoth.ts";
import type { Copies } from "./copies.ts";
import { createTurns } from "./createTurns.ts";
import { destroyBoth } from "./destroyBoth.ts";
import type { Held } from "./held.ts";
import { NewerCode } from "./NewerCode.ts";
import { putRight } from "./putRight.ts";
import { readingFrom } from "./readingFrom.ts";
import { rebuildBoth } from "./rebuildBoth.ts";
import { removeFromBoth } from "./removeFromBoth.ts";
import { settleLoss } from "./settleLoss.ts";
import { verifyBoth } from "./verifyBoth.ts";

/** The copies as others use them: one operation at a time, and issues instead of exceptions. */
export function createCopies(held: Held): Copies {
  const take = createTurns();
  const listeners = new Set<Parameters<Copies["onReport"]>[0]>();
  let told = held.report;

  async function telling<T>(act: () => Promise<T>): Promise<Result<T>> {
    const result = await attempt(act);
    if (held.report !== told) for (const listener of listeners) listener(held.report);
    told = held.report;
    return result;
  }
  const reading = <T>(act: () => Promise<T>): Promise<Result<T>> => take(() => telling(act));
  const writing = <T>(act: () => Promise<T>): Promise<Result<T>> =>
    reading(async () => {
      if (held.isReadOnly) throw new NewerCode();
      await putRight(held);
      return act();
    });

  return {
    ...readingFrom(held, reading),
    append: (entries) => writing(() => appendToBoth(held, entries)),
    remove: (picks, instead) => writing(() => removeFromBoth(held, picks, instead)),
    verify: async (onProgress) => {
      const verified = await telling(async () => {
        if (held.isReadOnly) throw new NewerCode();
        await verifyBoth(held, take, onProgress);
      });
      return verified.ok ? ok(held.report) : verified;
    },
    rebuild: async (onProgress) => {
      const rebuilt = await writing(() => rebuildBoth(held, onProgress));
      return rebuilt.ok ? ok(held.report) : rebuilt;
    },
    report: () => held.report,
    onReport: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settleLoss: () => writing(() => settleLoss(held)),
    isReadOnly: () => held.isReadOnly,
    makeReadOnly: () => {
      held.isReadOnly = true;
    },
    isOutdated: () => held.database.isOutdated,
    close: () =>
      take(async () => {
        if (held.isClosed) return;
        held.isClosed = true;
        held.journal?.file.close();
        held.database.close();
      }),
    destroy: () => writing(() => destroyBoth(held)),
  };
}
