import { type Language, languages } from "../../i18n/index.ts";
import { recall, remember } from "./browserMemory.ts";

const memoryKey = "avstamp-language";

/** What was chosen here before, otherwise the first of the reader's languages that we speak. */
export function chooseLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  const wishes = [chosen, ...preferred].map((tag) => tag?.toLowerCase().split("-")[0]);
  const spoken = wishes.map((wish) => languages.find((language) => language === wish));
  return spoken.find((language) => language !== undefined) ?? "sv";
}

export function loadLanguage(): Language {
  return chooseLanguage(recall(memoryKey), navigator.languages);
}

export function saveLanguage(language: Language): void {
  remember(memoryKey, language);
}
