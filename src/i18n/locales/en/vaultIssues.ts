import type { IssueMessageKey } from "../../issueMessageKey.ts";

/** Read by somebody who wants in, or has just been told that something is wrong: calm and exact. */
export const vaultIssues = {
  "issue.vault/passphrase-too-short": "The passphrase is too short.",
  "issue.vault/passphrase-too-short.todo":
    "Choose at least {limit} characters. Four or five words that do not belong together are easy to remember and hard to guess.",
  "issue.vault/wrong-passphrase": "The passphrase is not right.",
  "issue.vault/wrong-passphrase.todo":
    "Try again, and see whether Caps Lock is on. If you have forgotten the passphrase, you can open with the recovery code or with the unit's key.",
  "issue.vault/recovery-code-misread": "The recovery code is mistyped.",
  "issue.vault/recovery-code-misread.todo":
    "Compare it with the paper, group by group. The code has 28 characters in seven groups. Capital and small letters are the same.",
  "issue.vault/wrong-recovery-code": "The recovery code is not the one of this vault.",
  "issue.vault/wrong-recovery-code.todo":
    "The code is typed correctly but is another one. Look for a newer paper, or open with the passphrase or the unit's key.",
  "issue.vault/not-a-unit-key": "The file is not the key of a unit, or it is damaged.",
  "issue.vault/not-a-unit-key.todo":
    "Choose the file that was made for your unit. If that does not help, ask whoever keeps the key for a new copy.",
  "issue.vault/wrong-unit-key": "The vault is not connected with this unit's key.",
  "issue.vault/wrong-unit-key.todo":
    "Choose the key that the vault was made with, or open with the passphrase or the recovery code.",
  "issue.vault/keyring-altered": "The vault's keyring is damaged or has been altered.",
  "issue.vault/keyring-altered.todo":
    "Open Avstamp again, and the other copy on the device is tried. If that does not help, restore from your backup and tell your IT support.",
  "issue.vault/case-key-altered":
    "The key of a case is damaged or has been altered. The case cannot be read, but everything else works.",
  "issue.vault/case-key-altered.todo":
    "Restore the case from your backup, and tell your IT support.",
  "issue.vault/record-altered":
    "One saved record is damaged or has been altered, and is not shown. Everything else works.",
  "issue.vault/record-altered.todo":
    "Go on as usual. Tell your IT support, so that it can be looked into.",
  "issue.vault/chain-broken":
    "A saved record is missing or stands in the wrong place ({place}). Everything that is there works.",
  "issue.vault/chain-broken.todo":
    "Write down what stands in brackets and tell your IT support. If you have a backup, the record may be in it.",
  "issue.vault/newer-version": "This was made with a newer version of Avstamp. Nothing is lost.",
  "issue.vault/newer-version.todo": "Reload the page while online, and the new version is fetched.",
  "issue.vault/key-derivation-failed":
    "The device could not work out the key, probably because it ran out of memory. Nothing is lost.",
  "issue.vault/key-derivation-failed.todo": "Close other windows and programs and try again.",
  "issue.vault/cannot-encrypt":
    "The browser cannot encrypt what you write. So you cannot work with real cases here.",
  "issue.vault/cannot-encrypt.todo":
    "Update the browser, and see that the address begins with https. If that does not help, ask your IT support.",
  "issue.vault/no-owner": "Your name is missing.",
  "issue.vault/no-owner.todo": "Write your name, so that colleagues see whose vault it is.",
  "issue.vault/no-unit-name": "The unit’s name is missing.",
  "issue.vault/no-unit-name.todo": "Write it, so that everyone sees whose key it is.",
  "issue.vault/passphrase-too-weak": "The passphrase is too easy to guess.",
  "issue.vault/passphrase-too-weak.todo": "Make it longer. Four or five unrelated words will do.",
  "issue.vault/passphrases-differ": "The passphrases are not alike.",
  "issue.vault/passphrases-differ.todo": "Write the same passphrase in both fields.",
  "issue.vault/unit-key-missing": "The unit’s recovery key is missing.",
  "issue.vault/unit-key-missing.todo": "Choose the file with the key, or tick that you have none.",
  "issue.vault/nothing-prepared": "The vault was gone from memory before it was saved.",
  "issue.vault/nothing-prepared.todo":
    "Start over. The code that was shown is not valid, so throw the paper away.",
  "issue.vault/gone": "What was in the vault is no longer on this device.",
  "issue.vault/gone.todo":
    "Do not make a new one yet. Read in your latest backup, and tell your IT support that the browser has been cleared.",
  "issue.vault/locked": "The vault is locked.",
  "issue.vault/locked.todo": "Unlock it, and what you have written is saved.",
  "issue.vault/no-such-case": "The case is not in the vault.",
  "issue.vault/no-such-case.todo": "Go to the desk and see which cases there are.",
  "issue.vault/already-here": "The vault is on this device already.",
  "issue.vault/already-here.todo":
    "Unlock it, and read the backup in from the page about storage. Nothing there is overwritten.",
  "issue.vault/other-vault": "The backup is of another vault.",
  "issue.vault/other-vault.todo": "Unlock that vault first, or choose another file.",
  "issue.vault/not-a-backup": "The file is no backup from Avstamp.",
  "issue.vault/not-a-backup.todo": "Choose a file that ends in .avstamp.",
  "issue.vault/backup-altered":
    "The beginning of the backup is damaged, so it cannot be opened. Nothing in the vault has changed.",
  "issue.vault/backup-altered.todo": "Try an older copy, or fetch the file anew.",
  "issue.vault/backup-other-keys":
    "The backup was saved before the key of the vault was changed, so it does not open by itself.",
  "issue.vault/backup-other-keys.todo":
    "Write the passphrase of the day the backup was saved, or the recovery code of that day.",
  "issue.vault/nothing-prepared-to-erase":
    "The erasure was gone from memory before it began. The case is still there.",
  "issue.vault/nothing-prepared-to-erase.todo":
    "Begin again. The code that was shown is not valid, so throw the paper away.",
  "issue.vault/erasure-uncertain": "It cannot be told whether the erasure was done.",
  "issue.vault/erasure-uncertain.todo":
    "Lock the vault and unlock it again. If the case is still on the desk nothing was erased, and you can do it again.",
} satisfies Record<IssueMessageKey<"vault">, string>;
