import { isStoragePersistent } from "./isStoragePersistent.ts";

/** Asks the browser not to clear our data when it runs short of room. It may say no. */
export async function askToKeepStorage(): Promise<boolean> {
  if (await isStoragePersistent()) return true;
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
