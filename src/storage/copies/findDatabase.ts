import { databasesThere } from "./databaseNames.ts";
import { type Made, madeSchema, markSchema } from "./databaseNotes.schema.ts";
import { VaultDatabase } from "./VaultDatabase.ts";

/** The database that counts, open. */
export interface FoundDatabase {
  readonly database: VaultDatabase;
  readonly made: Made;
  /** Names of what a rebuild that was broken off has left beside it. */
  readonly others: readonly string[];
}

/** What is known of a database that was never rebuilt, and of one that has lost its note. */
export const firstMade: Made = { generation: 1, n: 0 };

/**
 * Opens the database of the highest generation that was finished: one that was not has no mark. The
 * only one there is counts in any case, and where there is none an empty one is made.
 */
export async function findDatabase(base: string): Promise<FoundDatabase> {
  const names = await databasesThere(base);
  const opened: Opened[] = [];
  try {
    for (const name of names.length === 0 ? [base] : names) opened.push(await open(name, base));
  } catch (error) {
    // Perhaps the newest: that it cannot be read is not passed over.
    for (const { database } of opened) database.close();
    throw error;
  }
  const [counts, ...rest] = opened.sort((a, b) => rankOf(b) - rankOf(a));
  if (counts === undefined) throw new Error("There is at least one");
  for (const { database } of rest) database.close();
  const { database, made } = counts;
  return { database, made, others: rest.map((one) => one.database.name) };
}

interface Opened extends Pick<FoundDatabase, "database" | "made"> {
  readonly isFinished: boolean;
}

async function open(name: string, base: string): Promise<Opened> {
  const database = new VaultDatabase(name);
  try {
    await database.open();
    const unnoted = name === base ? firstMade : { ...firstMade, generation: 2 };
    // Where newer code keeps it otherwise, that one counts, and nothing in it is changed.
    if (database.isNewer) return { database, isFinished: true, made: unnoted };
    const [mark, made] = await database.meta.bulkGet(["mark", "made"]);
    const isFinished = markSchema.safeParse(mark?.value).success;
    return { database, isFinished, made: madeSchema.safeParse(made?.value).data ?? unnoted };
  } catch (error) {
    database.close();
    throw error;
  }
}

function rankOf({ database, isFinished, made }: Opened): number {
  if (database.isNewer) return Number.POSITIVE_INFINITY;
  return isFinished ? made.generation : 0;
}
