import { vaultOfDatabase } from "../vault/vaultDevice.ts";

/** The folder of OPFS that holds the journals, one folder per vault. */
export const journalRoot = "avstamp";

/**
 * Every vault that has left something in this browser: a database, a journal, or a mark. So one
 * whose database was cleared is still known, and said to be gone rather than never there.
 */
export async function findVaults(marked: readonly string[]): Promise<readonly string[]> {
  return [...new Set([...(await databases()), ...(await journals()), ...marked])].sort();
}

async function databases(): Promise<readonly string[]> {
  try {
    const known = await indexedDB.databases();
    return known.flatMap(({ name = "" }) => vaultOfDatabase(name) ?? []);
  } catch {
    // One that is damaged keeps the browser from naming any.
    return [];
  }
}

async function journals(): Promise<readonly string[]> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(journalRoot);
    const names: string[] = [];
    for await (const [name, { kind }] of folder.entries()) {
      if (kind === "directory") names.push(name);
    }
    return names;
  } catch {
    // No OPFS here, or nothing in it yet.
    return [];
  }
}
