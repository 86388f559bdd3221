import type { Abilities } from "../../workflows/ports/vaults.ts";
import { openOpfsFolder } from "../journal/openOpfsFolder.ts";

/** Tries out what a vault needs, in the worker where it would be used. */
export async function probeAbilities(): Promise<Omit<Abilities, "persistence">> {
  const [journal, strictCommit, keys] = await Promise.all([
    holds(canKeepJournal),
    holds(canCommitStrictly),
    holds(canUseKeys),
  ]);
  return {
    journal,
    strictCommit,
    keys,
    locks: "locks" in navigator,
    wasm: typeof WebAssembly === "object",
  };
}

async function holds(can: () => Promise<boolean>): Promise<boolean> {
  try {
    return await can();
  } catch {
    return false;
  }
}

async function canKeepJournal(): Promise<boolean> {
  const folder = await openOpfsFolder(["avstamp-probe"]);
  if (folder === undefined) return false;
  const file = await folder.open("probe");
  file.write(0, new Uint8Array([1]));
  file.flush();
  const read = file.read(0, new Uint8Array(1));
  file.close();
  await folder.remove("probe");
  return read === 1;
}

async function canCommitStrictly(): Promise<boolean> {
  const name = "avstamp-probe";
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("probe");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error("no database"));
  });
  const { durability } = database.transaction("probe", "readwrite", { durability: "strict" });
  database.close();
  indexedDB.deleteDatabase(name);
  return durability === "strict";
}

async function canUseKeys(): Promise<boolean> {
  const { subtle } = crypto;
  await subtle.generateKey({ name: "X25519" }, false, ["deriveBits"]);
  await subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  return true;
}
