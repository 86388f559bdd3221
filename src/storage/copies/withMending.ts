import type { Held } from "./held.ts";
import { needsMending } from "./needsMending.ts";
import { putRight } from "./putRight.ts";
import { recover } from "./recover.ts";

/**
 * Reads from the database. If a row is damaged, or the browser fails, the copies are compared and
 * mended, and it is read once more.
 */
export async function withMending<T>(held: Held, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (held.isReadOnly || !needsMending(error)) throw error;
    held.putRight = () => recover(held, "thorough");
    await putRight(held);
    return read();
  }
}
