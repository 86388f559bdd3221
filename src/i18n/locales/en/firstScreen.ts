import type { firstScreen as swedish } from "../sv/firstScreen.ts";
import { desk } from "./desk.ts";
import { otherIssue } from "./otherIssue.ts";
import { pwa } from "./pwa.ts";
import { shell } from "./shell.ts";
import { storageIssues } from "./storageIssues.ts";
import { vault } from "./vault.ts";
import { vaultIssues } from "./vaultIssues.ts";

export const firstScreen = {
  ...desk,
  ...otherIssue,
  ...pwa,
  ...shell,
  ...storageIssues,
  ...vault,
  ...vaultIssues,
} satisfies Record<keyof typeof swedish, string>;
