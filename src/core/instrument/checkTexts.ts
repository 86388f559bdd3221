import { type Issue, issue } from "../issue/index.ts";
import { textHash } from "./contentHash.ts";
import { pointerTo } from "./issuesFromZod.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { TextsFile } from "./schema/texts.schema.ts";
import { textEntries } from "./textEntries.ts";

/** A translation against its instrument: nothing missing, nothing unknown, nothing gone stale. */
export function checkTexts(file: InstrumentFile, texts: TextsFile): readonly Issue[] {
  const source = textEntries(file);
  const unknown = Object.keys(texts.texts)
    .filter((key) => !source.has(key))
    .map((key) => issue("texts/unknown-key", `/texts${pointerTo([key])}`, { key }));
  const known = [...source].flatMap(([key, text]) => {
    const translated = texts.texts[key];
    if (translated === undefined) return [issue("texts/missing", "/texts", { key })];
    return translated.source === textHash(text)
      ? []
      : [issue("texts/stale", `/texts${pointerTo([key])}/source`, { key, hash: textHash(text) })];
  });
  return [...unknown, ...known];
}
