import type { IssueMessageKey } from "../../issueMessageKey.ts";

/** Read by a caseworker in the middle of a talk: calm, and clear about what is safe. */
export const storageIssues = {
  "issue.storage/quota-exceeded":
    "There is no room to save more on this device. Everything saved before is still there.",
  "issue.storage/quota-exceeded.todo":
    "What you just wrote is still on the screen but not saved. Do not close the window. Free up space on the device and try again.",
  "issue.storage/blocked":
    "Avstamp is open in another window with an older version. Nothing is lost.",
  "issue.storage/blocked.todo": "Close the other windows with Avstamp and try again.",
  "issue.storage/unavailable": "The browser does not let us save on this device.",
  "issue.storage/unavailable.todo":
    "Open Avstamp in an ordinary window, not a private one. If that does not help, ask your IT support whether websites may store data.",
  "issue.storage/newer-version":
    "What is saved here was made with a newer version of Avstamp. Nothing is lost.",
  "issue.storage/newer-version.todo":
    "Reload the page while online, and the new version is fetched.",
  "issue.storage/unreadable-record":
    "One saved record cannot be read. It is still there, and everything else works.",
  "issue.storage/unreadable-record.todo":
    "Go on as usual. Tell your IT support, so that it can be looked into.",
  "issue.storage/other-tab": "Avstamp is open in another window. Everything saved is still there.",
  "issue.storage/other-tab.todo": "Go on in the other window, or close it and go on here.",
  "issue.storage/failed":
    "It was not possible to save just now. What was saved before is still there.",
  "issue.storage/failed.todo":
    "Do not close the window; what you just wrote is still on the screen. Try again in a moment.",
  "issue.storage/both-damaged":
    "Both copies of what is saved on this device are damaged. Nothing has been changed.",
  "issue.storage/both-damaged.todo":
    "Restart the browser and try again. If it is the same, tell your IT support before you do anything else. Then a backup can be restored, or you can go on with what can be read.",
  "issue.storage/database-stuck":
    "The browser can neither read nor delete one of the two copies. The other is whole, so nothing is lost.",
  "issue.storage/database-stuck.todo":
    "Do not clear the data of the browser: the whole copy would go too. Restart the browser and try again. If that does not help, ask your IT support to close the browser and delete the folder IndexedDB in its profile. Avstamp fills it again at the next start.",
  "issue.storage/folder-not-allowed": "Avstamp may not write in the folder yet.",
  "issue.storage/folder-not-allowed.todo":
    "Say yes when the browser asks, or choose another folder under Storage.",
  "issue.storage/folder-failed": "It was not possible to write in the folder.",
  "issue.storage/folder-failed.todo":
    "See that the folder is still there, that the drive is connected and that it has room. Otherwise you can choose another folder under Storage.",
  "issue.storage/backup-unsound": "The backup in the folder could not be read back whole.",
  "issue.storage/backup-unsound.todo":
    "Try again. If it is the same, choose another folder under Storage: the drive may be broken.",
  "issue.storage/both-stuck":
    "The browser can neither read nor delete the database, and the journal is not whole. Nothing has been changed.",
  "issue.storage/both-stuck.todo":
    "Do not clear the browser’s data, or the journal goes too. Let your IT support close the browser, copy its profile folder, and then delete the folder IndexedDB in it. At the next start what can be read of the journal comes up, and what is missing is listed.",
  "issue.storage/not-protected":
    "Cases cannot be begun here yet: the browser may clear them, and no backup has been checked.",
  "issue.storage/not-protected.todo":
    "Go to Storage. Ask the browser not to clear, or save a backup and check it.",
  "issue.storage/rebuild-differs":
    "The new vault was not the same as the old one when it was read back. The old one counts, and nothing has changed.",
  "issue.storage/rebuild-differs.todo":
    "Save a backup now. Then try again. If it happens once more, the disk or memory of this device may be failing: tell your IT support.",
} satisfies Record<IssueMessageKey<"storage">, string>;
