import { desk } from "./desk.ts";
import { otherIssue } from "./otherIssue.ts";
import { pwa } from "./pwa.ts";
import { shell } from "./shell.ts";
import { storageIssues } from "./storageIssues.ts";
import { vault } from "./vault.ts";
import { vaultIssues } from "./vaultIssues.ts";

/** What is said until one of the later screens is opened, on the desk above all. */
export const firstScreen = {
  ...desk,
  ...otherIssue,
  ...pwa,
  ...shell,
  ...storageIssues,
  ...vault,
  ...vaultIssues,
};
