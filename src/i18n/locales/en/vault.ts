export const vault = {
  "vault.opening": "Looking for vaults on this device …",
  "vault.failed": "The vaults on this device cannot be read",
  "vault.back": "Back",
  "vault.toDemo": "Try made-up cases instead",
  "vault.nameless": "Vault {id}",

  "vault.setUp.title": "Make your vault",
  "vault.setUp.intro":
    "Everything you write about your cases is locked in a vault on this device. Only someone with your passphrase can open it.",
  "vault.setUp.make": "Make the vault",
  "vault.setUp.making": "Making the vault …",
  "vault.owner": "Your name",
  "vault.owner.hint": "Everyone who opens Avstamp on this device sees the name.",
  "vault.newPassphrase": "Passphrase",
  "vault.newPassphrase.hint":
    "At least 12 characters. Four unrelated words are easy to remember and hard to guess.",
  "vault.again": "Write the passphrase once more",
  "vault.strength.empty": "Here you see how hard the passphrase is to guess.",
  "vault.strength.0": "Guessed at once",
  "vault.strength.1": "Very easy to guess",
  "vault.strength.2": "Too easy to guess",
  "vault.strength.3": "Hard to guess",
  "vault.strength.4": "Very hard to guess",
  "vault.unitKey": "The unit’s recovery key",
  "vault.unitKey.hint":
    "A file from your manager, or from whoever looks after Avstamp. With its own half of the key the unit can open your vault if you have left or forgotten the passphrase.",
  "vault.unitKey.file": "File with the unit’s key",
  "vault.unitKey.chosen": "The key is from {unit}.",
  "vault.unitKey.without":
    "We have no recovery key. I understand that everything in the vault is gone for ever if both passphrase and recovery code are lost.",

  "vault.code.title": "Write down your recovery code",
  "vault.code.intro":
    "The code opens the vault if you forget the passphrase. It is shown only now. Keep it locked up, and not together with the device.",
  "vault.code.for": "Recovery code for the Avstamp vault of {owner}:",
  "vault.code.print": "Print the code",
  "vault.code.confirm": "Type the code from the paper",
  "vault.code.confirm.hint":
    "Then we know that it was written down right. Upper or lower case does not matter.",
  "vault.code.done": "The code is right – open the vault",
  "vault.code": "Recovery code",
  "vault.code.hint": "28 characters in seven groups.",

  "vault.unlock.title": "Unlock the vault",
  "vault.unlock.of": "The vault belongs to {owner}.",
  "vault.unlock.whose": "Whose vault?",
  "vault.unlock.open": "Unlock",
  "vault.unlock.opening": "Unlocking …",
  "vault.unlock.new": "Make a vault of your own",
  "vault.passphrase": "Passphrase",
  "vault.forgotten": "Have you forgotten the passphrase?",
  "vault.forgotten.code": "With your recovery code",
  "vault.forgotten.openWithCode": "Unlock with the code",
  "vault.forgotten.unit": "With the unit’s recovery key",
  "vault.forgotten.unit.text": "Whoever has the unit’s secret key file can unlock the vault here.",
  "vault.forgotten.unit.file": "Secret key file",
  "vault.forgotten.unit.passphrase": "Passphrase of the key file",
  "vault.forgotten.openWithUnit": "Unlock with the unit’s key",

  "vault.refused.title": "Real cases cannot be kept here",
  "vault.refused.intro":
    "This browser lacks something that is needed to keep the cases safe. Update it, or change to Edge or Chrome. If that does not help, ask your IT support. Nothing that was here has been changed.",
  "vault.ability.refused": "Without it no real cases are kept here.",
  "vault.ability.keys": "Encryption",
  "vault.ability.keys.yes": "What you write can be encrypted and signed.",
  "vault.ability.keys.no": "The browser cannot make the keys that are needed (X25519, Ed25519).",
  "vault.ability.locks": "One window at a time writes",
  "vault.ability.locks.yes": "Two windows cannot overwrite each other.",
  "vault.ability.locks.no": "Two windows might overwrite each other (Web Locks are missing).",
  "vault.ability.journal": "A journal beside the database",
  "vault.ability.journal.yes": "Everything is kept in two copies.",
  "vault.ability.journal.no":
    "One copy only: the browser cannot write the journal. Save backups more often.",
  "vault.ability.strictCommit": "The database says when something is on the disk",
  "vault.ability.strictCommit.yes": "Saved means that it is on the disk.",
  "vault.ability.strictCommit.no":
    "One safe copy only: after a power cut it is the journal that has the latest.",
  "vault.ability.persistence": "A promise not to clear",
  "vault.ability.persistence.yes": "The browser can promise not to clear, if you ask it.",
  "vault.ability.persistence.no":
    "The browser may clear when it likes. Cases are begun only when a backup has been checked.",
  "vault.ability.wasm": "Quick unlocking",
  "vault.ability.wasm.yes": "The key is worked out quickly (WebAssembly).",
  "vault.ability.wasm.no": "Unlocking takes longer. The protection is the same.",

  "vault.lock": "Lock",
  "vault.lock.hint": "Lock the vault. It belongs to {owner}.",
  "vault.locked.idle": "The vault was locked since nobody has touched Avstamp for ten minutes.",
  "vault.locked.hidden":
    "The vault was locked since the window has not been in front for two minutes.",
  "vault.locked.asked": "The vault is locked.",

  "vault.salvage": "Both copies are damaged",
  "vault.salvage.text":
    "The browser cannot open the database, and the journal is not whole. Nothing has been changed yet. You can go on with what can be read. What cannot is listed on the page Storage, and may come back from a backup.",
  "vault.salvage.first":
    "If the data is not in a backup, let your IT support copy the browser’s profile folder before you go on.",
  "vault.salvage.go": "Go on with what can be read",
  "vault.salvage.ask": "Go on with what can be read?",
  "vault.salvage.ask.text":
    "The database that cannot be read is taken away and made anew from what is left. It cannot be undone.",
  "vault.restore": "Do you have a backup?",
  "vault.restore.text":
    "Is the vault gone, or is the device new? Read your latest backup in, and everything in it is here.",
  "vault.restore.file": "Backup",
  "vault.restore.passphrase": "Passphrase when the backup was saved",
  "vault.restore.byCode": "I have the recovery code instead",
  "vault.restore.read": "Read the backup in",
  "vault.restore.reading": "Reading …",
  "vault.unitKey.forKeeper": "Are you the one who sees to the unit’s recovery key?",
  "vault.unitKey.make.text":
    "The key is two files. One you hand out to all caseworkers. The secret one you lock in, in two places at best: it opens every vault made with the key.",
  "vault.unitKey.unit": "Name of the unit",
  "vault.unitKey.passphrase": "Passphrase of the secret file",
  "vault.unitKey.make": "Make the unit’s key",
  "vault.unitKey.making": "Working …",
  "vault.unitKey.made": "Both files are among your downloads.",
};
