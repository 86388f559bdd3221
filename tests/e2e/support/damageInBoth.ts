import type { Page } from "@playwright/test";

/**
 * Flips a bit of the last answer that was kept, in the journal and in the database alike, while no
 * worker holds them; gives the number of the entry.
 */
export async function damageInBoth(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const name = databases.find((one) => one.name?.startsWith("avstamp-vault-"))?.name ?? "";
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const entries = database.transaction("entries", "readwrite").objectStore("entries");
    const asking = entries.getAll();
    await new Promise((resolve) => {
      asking.onsuccess = resolve;
    });
    const rows: { n: number; kind: string; bytes: Uint8Array }[] = asking.result;
    const row = rows.filter(({ kind }) => kind === "answer").at(-1);
    if (row === undefined) throw new Error("No answer is kept");
    const sealed = row.bytes.slice();
    row.bytes[400] = (row.bytes[400] ?? 0) ^ 1;
    entries.put(row);
    await new Promise((resolve) => {
      entries.transaction.oncomplete = resolve;
    });
    database.close();

    const root = await navigator.storage.getDirectory();
    const vaults = await root.getDirectoryHandle("avstamp");
    const folder = await vaults.getDirectoryHandle(
      name.replace("avstamp-vault-", "").replace("-even", ""),
    );
    for await (const [, handle] of folder.entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      const at = bytes.findIndex((_, i) => sealed.every((byte, j) => bytes[i + j] === byte));
      if (at < 0) throw new Error("The answer is not in the journal");
      bytes[at + 400] = (bytes[at + 400] ?? 0) ^ 1;
      const writing = await handle.createWritable();
      await writing.write(bytes);
      await writing.close();
    }
    return row.n;
  });
}
