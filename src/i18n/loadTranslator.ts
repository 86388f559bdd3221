import { createTranslatorFrom, type Translator } from "./createTranslatorFrom.ts";
import type { Language } from "./language.ts";

const firstScreen = {
  sv: async () => (await import("./locales/sv/firstScreen.ts")).firstScreen,
  en: async () => (await import("./locales/en/firstScreen.ts")).firstScreen,
} satisfies Record<Language, unknown>;

const laterScreens = {
  sv: async () => (await import("./locales/sv/laterScreens.ts")).laterScreens,
  en: async () => (await import("./locales/en/laterScreens.ts")).laterScreens,
} satisfies Record<Language, unknown>;

/** Speaks one language as far as the first screen needs it: for the browser. */
export async function loadFirstTranslator(language: Language): Promise<Translator> {
  return createTranslatorFrom(language, await firstScreen[language]());
}

/** Says all that any screen of the app says in one language. */
export async function loadTranslator(language: Language): Promise<Translator> {
  const [first, later] = await Promise.all([firstScreen[language](), laterScreens[language]()]);
  return createTranslatorFrom(language, { ...first, ...later });
}
