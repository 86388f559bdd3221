import Dexie, { type Table } from "dexie";

const layout = 1;
/** Dexie numbers by tens. */
const nativeLayout = layout * 10;

interface NoteRow {
  readonly key: "mark" | "holes" | "made";
  readonly value: unknown;
}

/**
 * The copy in IndexedDB. Tables and indexes are frozen: everything else is inside the entries. What
 * a row says is checked on every read, never trusted. Strict durability, since the browser's default
 * reports a transaction as done before it is on the medium.
 */
export class VaultDatabase extends Dexie {
  declare readonly entries: Table<unknown, number>;
  declare readonly meta: Table<NoteRow, string>;

  /** Newer code has made tables or indexes that this one does not know; told once it is open. */
  get isNewer(): boolean {
    return this.backendDB().version > nativeLayout;
  }

  /** Another window has opened a newer layout, or deleted the vault: this one lets go for good. */
  isOutdated = false;

  constructor(name: string) {
    super(name, { autoOpen: false, chromeTransactionDurability: "strict" });
    this.version(layout).stores({ entries: "n, id, case, kind", meta: "key" });
    this.on("versionchange", () => {
      this.isOutdated = true;
      this.close({ disableAutoOpen: true });
    });
  }
}
