import { storageIssue } from "../storageIssue.ts";
import { UnreadableDatabase } from "./UnreadableDatabase.ts";

/** What an act reads from the database. What only a new database can cure is thrown as such. */
export async function readDatabase<T>(act: () => PromiseLike<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code } = storageIssue(error);
    const isCurable = code === "storage/failed" || code === "storage/unavailable";
    throw isCurable
      ? new UnreadableDatabase("The database is unreadable", { cause: error })
      : error;
  }
}
