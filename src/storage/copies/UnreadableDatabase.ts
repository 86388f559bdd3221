/** The browser failed to open or to read the database: as a whole, not one entry of it. */
export class UnreadableDatabase extends Error {
  override readonly name = "UnreadableDatabase";
}
