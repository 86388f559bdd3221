interface Picking {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Lets the person choose a folder to write to; undefined where the browser cannot (Firefox, Safari). */
export function folderPicker(): (() => Promise<FileSystemDirectoryHandle>) | undefined {
  const { showDirectoryPicker } = window as Window & Picking;
  return (
    showDirectoryPicker &&
    (async () => showDirectoryPicker.call(window, { id: "avstamp-backups", mode: "readwrite" }))
  );
}
