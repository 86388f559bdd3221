import Dexie, { type Table } from "dexie";

/** A row as it lies on disk. What it says is checked on every read, never trusted. */
export interface StoredRow {
  readonly id: string;
  readonly case: string;
  readonly kind: string;
  readonly device: string;
  readonly seq: number;
}

interface MetaRow {
  readonly key: string;
  readonly value: string;
}

/**
 * Small and frozen: everything else is inside the records, which carry their own version. Strict
 * durability, since the browser's default reports an answer as kept before it is on the medium.
 */
export class Database extends Dexie {
  declare readonly records: Table<StoredRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string) {
    super(name, { autoOpen: false, chromeTransactionDurability: "strict" });
    this.version(1).stores({ records: "id, case, kind, [device+seq]", meta: "key" });
  }
}
