import Dexie from "dexie";
import { attempt } from "../attempt.ts";
import { findJournal } from "../journal/findJournal.ts";
import type { JournalContents } from "../journal/journalContents.ts";
import { holds } from "../journal/ranges.ts";
import { BothDamaged } from "./BothDamaged.ts";
import { BothStuck } from "./BothStuck.ts";
import { DatabaseStuck } from "./DatabaseStuck.ts";
import { databaseNames } from "./databaseNames.ts";
import { intactRow } from "./entryRow.ts";
import { firstMade } from "./findDatabase.ts";
import type { Held } from "./held.ts";
import { isDatabaseFailure } from "./isDatabaseFailure.ts";
import { VaultDatabase } from "./VaultDatabase.ts";

/**
 * Deletes a database the browser cannot read, and makes an empty one in its place. Only where the
 * journal has every entry, or where a person has said to go on with what can be read.
 */
export async function makeDatabaseAnew(held: Held, failure: unknown): Promise<void> {
  const { journalFolder, vault, mark, salvage, databaseName } = held.place;
  const known = (await mark.kept()) ?? 0;
  const found = journalFolder && (await findJournal(journalFolder, vault, undefined));
  found?.file.close();
  const isWhole = found?.contents !== undefined && hasAll(found.contents, known);
  if (!isWhole && salvage !== true) throw new BothDamaged("Both damaged", { cause: failure });

  const highest = Math.max(known, found?.contents?.n ?? 0);
  const rows = isWhole ? [] : await rowsLeft(databaseName, highest);
  await replaceDatabase(held, rows, isWhole);
}

async function replaceDatabase(
  held: Held,
  rows: readonly unknown[],
  isWhole: boolean,
): Promise<void> {
  const { databaseName } = held.place;
  held.database.close();
  for (const name of databaseNames(databaseName)) await deleteDatabase(name, isWhole);
  held.database = new VaultDatabase(databaseName);
  held.made = firstMade;
  held.others = [];
  await held.database.open();
  await held.database.entries.bulkPut(rows);
}

/** A file that a browser cannot make sense of may stop it from deleting the database as well. */
async function deleteDatabase(name: string, isJournalWhole: boolean): Promise<void> {
  try {
    await Dexie.delete(name);
  } catch (error) {
    if (!isDatabaseFailure(error)) throw error;
    throw isJournalWhole
      ? new DatabaseStuck(name, { cause: error })
      : new BothStuck(name, { cause: error });
  }
}

/** Whether nothing is missing from a journal, as far as anybody knows. */
function hasAll(
  { header, ready, places, damage, tail, n }: JournalContents,
  known: number,
): boolean {
  if (header === undefined || ready === undefined || tail !== undefined) return false;
  if (damage.length > 0 || known > n) return false;
  for (let number = 1; number <= n; number += 1) {
    const isHole = holds(ready.removed, number) || holds(ready.lost, number);
    if (!places.has(number) && !isHole) return false;
  }
  return true;
}

async function rowsLeft(base: string, highest: number): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const name of databaseNames(base)) {
    const there = await attempt(() => Dexie.exists(name));
    if (there.ok && !there.value) continue;
    const database = new VaultDatabase(name);
    await attempt(() => database.open());
    rows.push(...(await readableRows(database, highest)));
    database.close();
  }
  return rows;
}

/** The rows that are whole, asked for one by one: one that cannot be read does not hide the rest. */
async function readableRows(database: VaultDatabase, highest: number): Promise<unknown[]> {
  const keys = await attempt(() => database.entries.orderBy("n").primaryKeys());
  const numbers = keys.ok ? keys.value : Array.from({ length: highest }, (_, i) => i + 1);
  const rows: unknown[] = [];
  for (const n of numbers) {
    const row = await attempt(() => database.entries.get(n));
    if (row.ok && intactRow(row.value) !== undefined) rows.push(row.value);
  }
  return rows;
}
