import type { JournalFile, JournalFolder } from "./journalFolder.ts";

/**
 * The folder of that path in the browser's own file system, made if it is not there; undefined
 * where the browser has none that a worker can write to and flush. For dedicated workers.
 */
export async function openOpfsFolder(path: readonly string[]): Promise<JournalFolder | undefined> {
  const root = await openRoot();
  if (root === undefined) return undefined;
  let folder = root;
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return {
    list: async () => {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
    open: async (name) => {
      const handle = await folder.getFileHandle(name, { create: true });
      return toJournalFile(await handle.createSyncAccessHandle());
    },
    remove: (name) => folder.removeEntry(name),
  };
}

/** Some browsers have the interface and refuse it: in private windows, or where storage is off. */
async function openRoot(): Promise<FileSystemDirectoryHandle | undefined> {
  const canWrite =
    typeof FileSystemFileHandle !== "undefined" &&
    "createSyncAccessHandle" in FileSystemFileHandle.prototype;
  if (!canWrite) return undefined;
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return undefined;
  }
}

function toJournalFile(handle: FileSystemSyncAccessHandle): JournalFile {
  return {
    size: () => handle.getSize(),
    read: (at, into) => handle.read(into, { at }),
    write: (at, bytes) => {
      const written = handle.write(bytes, { at });
      // A write that comes back short has met the end of the space.
      if (written < bytes.length) throw new DOMException("Short write", "QuotaExceededError");
    },
    truncate: (size) => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
}
