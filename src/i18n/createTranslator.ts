import { createTranslatorFrom, type Messages, type Translator } from "./createTranslatorFrom.ts";
import type { Language } from "./language.ts";
import { en } from "./locales/en.ts";
import { sv } from "./locales/sv.ts";

const messages: Readonly<Record<Language, Messages>> = { sv, en };

/** Speaks a language at once, with all of them at hand: for the command line and the tests. */
export function createTranslator(language: Language): Translator {
  return createTranslatorFrom(language, messages[language]);
}
