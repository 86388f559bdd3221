/** Bytes that are not to be anywhere. */
export interface SoughtBytes {
  /** What they are and how written: `typed text, UTF-16LE`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
