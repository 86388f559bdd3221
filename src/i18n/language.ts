/** The languages the app itself speaks. An instrument may be translated into many more. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];
