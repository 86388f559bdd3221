import type { Attack } from "./attack.ts";

/** Ways in for files from outside, by name; each is loaded when it is tried. */
export const kinds: Readonly<Record<string, () => Promise<Attack>>> = {
  instruments: async () => (await import("./attackByInstrument.ts")).attackByInstrument,
  translations: async () => (await import("./attackByTranslation.ts")).attackByTranslation,
  responses: async () => (await import("./attackByResponses.ts")).attackByResponses,
  backups: async () => (await import("./attackByBackup.ts")).attackByBackup,
};
