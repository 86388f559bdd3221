export { createTranslator } from "./createTranslator.ts";
export type { Translator } from "./createTranslatorFrom.ts";
export { type Language, languageNames, languages } from "./language.ts";
export { loadFirstTranslator, loadTranslator } from "./loadTranslator.ts";
export type { MessageKey } from "./locales/sv.ts";
