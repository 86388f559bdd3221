export const storage = {
  "storage.title": "Storage and safety",
  "storage.intro":
    "Everything is in your vault on this device. Here you see how safe it is, and what you can do yourself.",
  "storage.demo": "The made-up cases need no protection.",
  "storage.working": "Working …",
  "storage.never": "Never",

  "storage.backup": "Backup",
  "storage.backup.text":
    "One file with everything in the vault. It is encrypted and opens only with your passphrase, your recovery code or the unit’s key. Keep it somewhere else than on this device.",
  "storage.backup.saved": "Last saved",
  "storage.backup.checked": "Last checked",
  "storage.backup.save": "Save a backup",
  "storage.backup.done":
    "The file is among your downloads. Check it, and you know that it can be read.",
  "storage.backup.check": "Check the backup",
  "storage.backup.restore": "Read a backup in",
  "storage.backup.openOther": "Open the backup",
  "storage.checked.whole":
    "The backup is whole. It has {entries, plural, one {one entry} other {# entries}}.",
  "storage.checked.damaged":
    "The backup is damaged. {entries, plural, one {One entry} other {# entries}} can be read, {lost} cannot. Save a new one.",
  "storage.checked.cutOff":
    "The end of the backup is missing. {entries, plural, one {One entry} other {# entries}} can be read. Save a new one.",
  "storage.restored":
    "{added, plural, =0 {Nothing new was in the file} one {One entry was read in} other {# entries were read in}}, and {alreadyThere} were there already.",
  "storage.restored.erased":
    "{cases, plural, one {One case that has been erased was not read in.} other {# cases that have been erased were not read in.}}",

  "storage.folder": "Automatic backup",
  "storage.folder.text":
    "Choose a folder, for example on the unit’s shared drive. Avstamp saves a copy there when you come to the desk, at most every fourth hour, and checks it.",
  "storage.folder.chosen":
    "Avstamp saves a copy in the folder “{name}” when you come to the desk, at most every fourth hour, and checks it. Those of the last 14 days are kept.",
  "storage.folder.choose": "Choose a folder",
  "storage.folder.chooseOther": "Choose another folder",
  "storage.folder.now": "Back up to the folder now",
  "storage.folder.forget": "Stop saving there",
  "storage.folder.done": "The backup is in the folder “{name}” and has been checked.",
  "storage.folder.forgotten": "Avstamp no longer saves in the folder. The copies there are left.",
  "storage.folder.cannot":
    "This browser cannot save backups automatically. Avstamp reminds you after seven days.",

  "storage.copies": "Copies on the device",
  "storage.copies.two":
    "All you write is kept twice on the device before it says Saved. There {count, plural, one {is one entry} other {are # entries}} now.",
  "storage.copies.one":
    "This browser can keep one copy only. There {count, plural, one {is one entry} other {are # entries}} now. Save backups more often, or change to Edge or Chrome.",
  "storage.copies.mended":
    "{count, plural, one {One entry was damaged in one copy and has been mended} other {# entries were damaged in one copy and have been mended}} from the other. Nothing is gone.",
  "storage.copies.damaged":
    "{count, plural, one {One entry is damaged} other {# entries are damaged}} in both copies. Read your backup in.",
  "storage.copies.lost":
    "{count, plural, one {One entry that had been saved is missing} other {# entries that had been saved are missing}}. Read your backup in.",
  "storage.damage": "Damaged in both copies",
  "storage.damage.text":
    "This could not be saved from either copy on the device. What is left is kept, sealed as it was found. Everything else works.",
  "storage.damage.part":
    "{count, plural, one {One entry} other {# entries}}, {size} bytes left{where, select, database { in the database} other { in the journal}}",
  "storage.damage.unknown": "Remains without a number, {size} bytes",
  "storage.damage.of": "Case {reference}",
  "storage.damage.ofNone": "Unknown case",
  "storage.damage.lost":
    "{count, plural, one {One entry that was saved is in neither copy.} other {# entries that were saved are in neither copy.}}",
  "storage.damage.first": "What to do",
  "storage.damage.restore":
    "Read your latest backup in. What is in it and missing here comes back.",
  "storage.damage.fill":
    "Open the cases and see whether anything is missing. An answer that is gone shows as not answered.",
  "storage.damage.show":
    "Save what is left and give it to your IT support. Only you can open what can be opened.",
  "storage.damage.save": "Save what is left",
  "storage.damage.settle": "Take the remains away …",
  "storage.damage.ask": "Take the remains away?",
  "storage.damage.ask.text":
    "The remains are gone for ever, and what is missing is not shown here any longer. Do it when you have read your backup in and looked at the cases.",
  "storage.damage.confirm": "Take the remains away",

  "storage.verify": "Check the copies now",
  "storage.verifying": "Checking {count} of {of} …",
  "storage.verified": "Both copies have been gone through.",

  "storage.rebuild": "Rebuild the vault",
  "storage.rebuild.text":
    "Everything in the vault is written to a new place on the device and read back, entry by entry. Only when all of it is right is the old place deleted as a whole. If it is interrupted, everything is still there. You cannot write anything meanwhile. It usually takes a few seconds.",
  "storage.rebuild.when": "Do it",
  "storage.rebuild.when.damage": "when something was damaged and has been mended",
  "storage.rebuild.when.erasure": "when an erasure was interrupted before all of it was done",
  "storage.rebuild.when.grown":
    "when Avstamp takes unusually much room, for example after many erasures",
  "storage.rebuild.due":
    "The old database has not been deleted, and remains of something erased may still be in it. Nobody can open them. Rebuild the vault, and they are gone.",
  "storage.rebuild.do": "Rebuild the vault now",
  "storage.rebuild.working": "Rebuilding and reading back …",
  "storage.rebuild.done": "The vault has been rebuilt. All of it was read back and is right.",

  "storage.device": "The browser and the device",
  "storage.persistent": "Protection from clearing",
  "storage.persistent.yes": "The browser has promised not to clear",
  "storage.persistent.no": "The browser may clear when room is short",
  "storage.persistent.ask": "Ask the browser not to clear",
  "storage.persistent.refused":
    "The browser said no. Install Avstamp or add a bookmark, and ask again. Save a backup meanwhile.",
  "storage.installed": "Installed",
  "storage.installed.yes": "Yes",
  "storage.installed.no": "No, open in the browser",
  "storage.free": "Free space",
  "storage.free.megabytes": "{megabytes} MB",
  "storage.free.unknown": "The browser does not say",
  "storage.update": "New version",
  "storage.update.waits": "Waits on the desk",
  "storage.update.none": "None is waiting",

  "storage.abilities": "What the browser can do",
  "storage.abilities.text": "Tried out just now, in this browser.",

  "storage.keys": "What opens the vault",
  "storage.passphrase": "Change the passphrase",
  "storage.passphrase.present": "Your passphrase now",
  "storage.passphrase.next": "New passphrase",
  "storage.passphrase.change": "Change the passphrase",
  "storage.passphrase.done": "The passphrase is changed. Old backups still open with the old one.",
  "storage.code": "Get a new recovery code",
  "storage.code.text":
    "Do it if the paper has been lost. The old code is no longer valid, but still opens old backups.",
  "storage.code.make": "Make a new code",
  "storage.code.new":
    "Write the code down now. It is shown only here, and goes when you leave the page.",

  "storage.retention.text":
    "What is due to be erased by the unit’s rules, what is marked, and proof of what has been erased.",
  "storage.retention.open": "See what is to be erased",

  "storage.audit": "Log",
  "storage.audit.text":
    "Here it says when the vault was opened and which cases were read, changed or taken out. Nothing of what is in them.",
  "storage.audit.show": "Show the log",
  "storage.audit.save": "Save the log",
  "storage.audit.whole": "The log is unbroken.",
  "storage.audit.broken":
    "The log is not whole: lines are missing or changed. Tell your IT support.",
  "storage.audit.when": "When",
  "storage.audit.what": "What",
  "storage.audit.case": "Case",
  "storage.action.unlocked": "The vault was unlocked",
  "storage.action.viewed": "The case was read",
  "storage.action.changed": "The case was changed",
  "storage.action.printed": "Printed",
  "storage.action.exported": "Saved as an open file",
  "storage.action.backedUp": "A backup was saved",
  "storage.action.backupChecked": "A backup was checked",
  "storage.action.restored": "A backup was read in",
  "storage.action.passphraseChanged": "The passphrase was changed",
  "storage.action.recoveryCodeReplaced": "The recovery code was replaced",
  "storage.action.erased": "The case was erased",
  "storage.action.markedToErase": "The case was marked to be erased",
  "storage.action.markTakenBack": "The mark was taken back",
  "storage.action.keptFromErasing": "The case is to be kept",
  "storage.action.settingChanged": "The rules for erasing were changed",
  "storage.action.salvaged": "Opened with what could be read",
  "storage.action.rebuilt": "The vault was rebuilt",
  "storage.action.damageSettled": "Remains of damaged entries were taken away",
};
