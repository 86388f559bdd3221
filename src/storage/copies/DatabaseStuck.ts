/** The browser can neither read its database nor delete it; the journal is whole. */
export class DatabaseStuck extends Error {
  override readonly name = "DatabaseStuck";
}
