import type { Held } from "./held.ts";
import { isDatabaseFailure } from "./isDatabaseFailure.ts";
import { makeDatabaseAnew } from "./makeDatabaseAnew.ts";
import { type Depth, settle } from "./settle.ts";

/**
 * Settles both copies, whatever it takes. A database the browser cannot read is tried twice before
 * it is made anew, since some failures pass.
 */
export async function recover(held: Held, depth: Depth): Promise<void> {
  const failure = await failureOf(() => settle(held, depth));
  if (failure === undefined) return;
  held.database.close();
  const again = await failureOf(() => settle(held, depth));
  if (again === undefined) return;
  await makeDatabaseAnew(held, again);
  await settle(held, depth);
  held.report = { ...held.report, isDatabaseNew: true };
}

/** What the browser failed of in the database, if it did; every other error is thrown. */
async function failureOf(act: () => Promise<void>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (isDatabaseFailure(error)) return error;
    throw error;
  }
}
