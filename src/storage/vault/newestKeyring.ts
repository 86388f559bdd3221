import type { Entry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { parseKeyring } from "../keyring/parseKeyring.ts";

/** The keyring of the highest generation that is whole; undefined when none is. */
export async function newestKeyring(entries: readonly Entry[]): Promise<Keyring | undefined> {
  const parsed = await Promise.all(entries.map(({ bytes }) => parseKeyring(bytes)));
  return parsed
    .flatMap((one) => (one.ok ? [one.value] : []))
    .reduce<Keyring | undefined>(
      (newest, one) => (newest === undefined || one.generation > newest.generation ? one : newest),
      undefined,
    );
}
