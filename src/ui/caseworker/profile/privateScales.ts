import { findItem, type Instrument } from "../../../core/instrument/index.ts";
import type { Scorer } from "../../../core/scoring/index.ts";

/** Questions that somebody else at home should not read the answer to. */
export function isPrivateItem(instrument: Instrument, id: string): boolean {
  const item = findItem(instrument, id)?.item;
  if (item === undefined || item.type === "display") return false;
  return item.private === true || item.sensitive === true;
}

/** Scales with such a question: kept out of a print unless the caseworker chooses otherwise. */
export function privateScales({ instrument, scales }: Scorer): ReadonlySet<string> {
  return new Set(
    [...scales].flatMap(([id, { items, reads }]) =>
      [...items, ...reads].some((item) => isPrivateItem(instrument, item)) ? [id] : [],
    ),
  );
}
