export type { MessageParams } from "./compileMessage.ts";
export { createTranslator, type Translator } from "./createTranslator.ts";
export { type Language, languages } from "./language.ts";
export type { MessageKey } from "./locales/sv.ts";
