import { ok, type Result } from "../../core/issue/index.ts";
import { attempt } from "../attempt.ts";
import { noHoles } from "../journal/holes.ts";
import type { Copies } from "./copies.ts";
import type { CopiesPlace } from "./copiesPlace.ts";
import { createCopies } from "./createCopies.ts";
import { firstMade } from "./findDatabase.ts";
import type { Held } from "./held.ts";
import { recover } from "./recover.ts";
import { emptyReport } from "./renewReport.ts";
import { VaultDatabase } from "./VaultDatabase.ts";

/**
 * Opens both copies, compares them with each other and with the kept mark, and mends whichever is
 * behind before anything is read; `report` says what was found. Where newer code has written nothing
 * is mended, and the database alone is read. Issues: storage/other-tab when
 * another window holds the journal, storage/newer-version, storage/quota-exceeded,
 * storage/both-damaged, storage/database-stuck, storage/unavailable without IndexedDB, storage/failed.
 */
export async function openCopies(place: CopiesPlace): Promise<Result<Copies>> {
  const held: Held = {
    place,
    database: new VaultDatabase(place.databaseName),
    made: firstMade,
    others: [],
    journal: undefined,
    standing: { n: 0, count: 0, holes: noHoles },
    report: emptyReport,
    putRight: undefined,
    isClosed: false,
    isReadOnly: false,
  };
  const opened = await attempt(() => recover(held, "quick"));
  if (opened.ok) return ok(createCopies(held));
  held.journal?.file.close();
  held.database.close();
  return opened;
}
