/** A case that could not be gone through, for reasons that say nothing about what is proven. */
export class NotDone extends Error {
  override readonly name = "NotDone";
}
