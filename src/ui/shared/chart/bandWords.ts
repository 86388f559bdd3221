import type { Wording } from "../wording.ts";

export type BandWords = (code: string | undefined) => string;

/** What the codes of a band set are called on the screen; nothing for no set or no code. */
export function bandWords(set: string | undefined, { reader }: Wording): BandWords {
  return (code) =>
    set === undefined || code === undefined ? "" : reader.text(`bandSet.${set}.${code}.text`);
}
