import type { shell as swedish } from "../sv/shell.ts";

export const shell = {
  "shell.appName": "Avstamp",
  "shell.practiceBanner": "Practice – do not write anything about real people",
  "shell.language": "Language",
  "shell.language.sv": "Swedish",
  "shell.language.en": "English",
} satisfies Record<keyof typeof swedish, string>;
