/** Newer code has written here, and this one must not. */
export class NewerCode extends Error {
  override readonly name = "NewerCode";
}
