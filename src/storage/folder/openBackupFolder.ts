import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { BackupFolder } from "../../workflows/ports/backupFolders.ts";
import type { ByteStream } from "../../workflows/ports/vaults.ts";

type Permission = "granted" | "denied" | "prompt";
interface Access {
  readonly mode: "readwrite";
}

/** A folder outside the browser, as Chromium gives it; those inside it need no permission. */
export interface WritableFolder extends FileSystemDirectoryHandle {
  readonly queryPermission?: (access: Access) => Promise<Permission>;
  readonly requestPermission?: (access: Access) => Promise<Permission>;
}

const access: Access = { mode: "readwrite" };

export function openBackupFolder(folder: WritableFolder): BackupFolder {
  const isGranted = async (said: Promise<Permission> | undefined): Promise<boolean> => {
    try {
      return (await (said ?? "granted")) === "granted";
    } catch {
      // Asked without a click.
      return false;
    }
  };
  return {
    name: folder.name,
    mayWrite: async () => isGranted(folder.queryPermission?.(access)),
    allow: async () => isGranted(folder.requestPermission?.(access)),
    write: async (name, bytes) =>
      inFolder(async () => {
        const handle = await folder.getFileHandle(name, { create: true });
        // What was there stays until the new one is whole and closed.
        const file = await handle.createWritable();
        try {
          await pour(bytes, file);
        } catch (error) {
          await file.abort();
          throw error;
        }
        await file.close();
        return handle.getFile();
      }),
    keepLast: async (count, isOurs) =>
      inFolder(async () => {
        const names: string[] = [];
        for await (const name of folder.keys()) if (isOurs(name)) names.push(name);
        const old = names.sort().slice(0, Math.max(0, names.length - count));
        for (const name of old) await folder.removeEntry(name);
      }),
  };
}

async function pour(bytes: ByteStream, file: FileSystemWritableFileStream): Promise<void> {
  const reader = bytes.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (value !== undefined) await file.write(new Uint8Array(value));
  }
}

async function inFolder<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await act());
  } catch {
    return fail([issue("storage/folder-failed", "")]);
  }
}
