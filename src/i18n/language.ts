/** The languages the app itself speaks. An instrument may be translated into many more. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** Each by its own name, so that it is found by whoever reads only that one. */
export const languageNames: Readonly<Record<Language, string>> = { sv: "Svenska", en: "English" };
