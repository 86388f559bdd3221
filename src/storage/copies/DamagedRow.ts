/** A row is not as it was written, where only whole ones will do. */
export class DamagedRow extends Error {
  override readonly name = "DamagedRow";
}
