/** The browser can neither read its database nor delete it, and the journal is not whole either. */
export class BothStuck extends Error {
  override readonly name = "BothStuck";
}
