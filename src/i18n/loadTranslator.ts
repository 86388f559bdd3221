import { createTranslatorFrom, type Messages, type Translator } from "./createTranslatorFrom.ts";
import type { Language } from "./language.ts";

const load: Readonly<Record<Language, () => Promise<Messages>>> = {
  sv: async () => (await import("./locales/sv.ts")).sv,
  en: async () => (await import("./locales/en.ts")).en,
};

/** As `createTranslator`, but fetches only the language asked for: for the browser. */
export async function loadTranslator(language: Language): Promise<Translator> {
  return createTranslatorFrom(language, await load[language]());
}
