import { DamagedRow } from "./DamagedRow.ts";
import type { Held } from "./held.ts";
import { putRight } from "./putRight.ts";
import { settle } from "./settle.ts";

/**
 * Does something that needs whole rows. If it meets a damaged one, the copies are compared and
 * mended, and it is done once more: by then the row is whole, or it is in quarantine.
 */
export async function mendDamage<T>(held: Held, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DamagedRow)) throw error;
    held.putRight = () => settle(held, true);
    await putRight(held);
    return act();
  }
}
