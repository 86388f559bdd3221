import { choicesOf, findItem, type Instrument } from "./instrument.ts";
import type { TextsFile } from "./schema/texts.schema.ts";
import { textEntries } from "./textEntries.ts";

/** Reads an instrument's texts in one language. */
export interface TextReader {
  readonly language: string;
  /** The text under a key; in the source language where the translation has none. */
  readonly text: (key: string) => string;
  /** As `text`, but undefined where the instrument itself has no such text. */
  readonly maybe: (key: string) => string | undefined;
  readonly choice: (item: string, code: string, words?: Words) => string;
}

/** `easy` is lättläst where there is any, otherwise klarspråk. */
export type Words = "plain" | "easy";

export function createTextReader(
  instrument: Instrument,
  translation?: TextsFile,
  yesNo: Readonly<Record<string, string>> = { yes: "Ja", no: "Nej" },
): TextReader {
  const source = textEntries(instrument.file);
  const maybe = (key: string) => translation?.texts[key]?.text ?? source.get(key);
  const text = (key: string) => maybe(key) ?? key;
  const choice = (item: string, code: string, words: Words = "plain") => {
    const found = findItem(instrument, item)?.item;
    if (found?.type === "yesNo") return yesNo[code] ?? code;
    if (found === undefined || !("choices" in found)) return code;
    const base =
      typeof found.choices === "string"
        ? `list.${found.choices}.${code}`
        : `item.${item}.choice.${code}`;
    const easy = words === "easy" ? maybe(`${base}.easyText`) : undefined;
    const known = choicesOf(instrument.file, found).some((one) => one.code === code);
    return easy ?? (known ? text(`${base}.text`) : code);
  };
  return { language: translation?.language ?? instrument.file.language, text, maybe, choice };
}
