/** The database cannot be read and the journal is not whole: a person must say how to go on. */
export class BothDamaged extends Error {
  override readonly name = "BothDamaged";
}
