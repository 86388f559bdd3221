import type { Bytes } from "../bytes/bytes.ts";

/** So many random bytes that nobody can guess: in the app those of `crypto.getRandomValues`. */
export type Random = (length: number) => Bytes;
