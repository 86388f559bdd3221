import type { firstScreen as swedish } from "../sv/firstScreen.ts";
import { desk } from "./desk.ts";
import { otherIssue } from "./otherIssue.ts";
import { pwa } from "./pwa.ts";
import { shell } from "./shell.ts";
import { storageIssues } from "./storageIssues.ts";

export const firstScreen = {
  ...desk,
  ...otherIssue,
  ...pwa,
  ...shell,
  ...storageIssues,
} satisfies Record<keyof typeof swedish, string>;
