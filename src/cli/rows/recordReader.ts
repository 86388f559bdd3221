/** Takes a text piece by piece and gives what is whole, keeping only what is not yet. */
export interface RecordReader<T> {
  readonly push: (chunk: string) => Iterable<T>;
  /** What was left when the text ended. */
  readonly end: () => Iterable<T>;
}

/** A longer record is a fault and is let go: one lost quote must not swallow a whole file. */
export const longestRecord = 1024 * 1024;
