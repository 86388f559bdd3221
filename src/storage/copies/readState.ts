import { type Holes, noHoles } from "../journal/holes.ts";
import { holesSchema, type Mark, markSchema } from "./databaseNotes.schema.ts";
import type { VaultDatabase } from "./VaultDatabase.ts";

/** What the database says of itself as a whole. */
export interface DatabaseState {
  /** Undefined where the database is new, or was emptied by the browser. */
  readonly mark: Mark | undefined;
  readonly holes: Holes;
  readonly count: number;
  /** The highest number there is a row of. */
  readonly highest: number;
}

export function readState(database: VaultDatabase): Promise<DatabaseState> {
  const { entries, meta } = database;
  return database.transaction("r", entries, meta, async () => {
    const mark = markSchema.safeParse((await meta.get("mark"))?.value).data;
    const holes = holesSchema.safeParse((await meta.get("holes"))?.value).data ?? noHoles;
    const [highest = 0] = await entries.orderBy("n").reverse().limit(1).primaryKeys();
    return { mark, holes, count: await entries.count(), highest };
  });
}
