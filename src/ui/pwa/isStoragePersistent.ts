/** Whether the browser has promised not to clear our data; no where it does not say. */
export async function isStoragePersistent(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
