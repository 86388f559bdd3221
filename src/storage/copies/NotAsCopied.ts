/** Of a vault that was rebuilt something is not as it was when it is read back. */
export class NotAsCopied extends Error {
  override readonly name = "NotAsCopied";
}
