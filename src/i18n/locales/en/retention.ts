export const retention = {
  "retention.title": "Erasing and keeping",
  "retention.intro":
    "Your unit decides what is to be erased, and when. Avstamp works out what is due. Nothing goes by itself.",
  "retention.loading": "Going through the cases …",
  "retention.type.firstVisitDone": "First visits that were completed",
  "retention.type.firstVisitOpen": "First visits that were not completed",
  "retention.due": "Due to be erased",
  "retention.due.noRules": "There are no rules, so nothing is due.",
  "retention.due.none": "No case is due by the rules.",
  "retention.due.text":
    "The first step is to mark. A mark can be taken back until the case has been erased.",
  "retention.due.since": "Last written in on {last}, due from {due}.",
  "retention.mark": "Mark to be erased",
  "retention.mark.about": "Mark {reference} to be erased",
  "retention.markAll": "Mark all {count}",
  "retention.keep": "Keep",
  "retention.keep.about": "Keep {reference}",
  "retention.keep.title": "Keep case {reference}?",
  "retention.keep.reason": "Why is it to be kept?",
  "retention.keep.hint":
    "For instance by which provision. The reason is saved in the case. Write nothing about the person.",
  "retention.kept": "Kept",
  "retention.unkeep": "Follow the rules again",
  "retention.unkeep.about": "Let {reference} follow the rules again",
  "retention.marked": "Marked to be erased",
  "retention.marked.none": "No case is marked.",
  "retention.marked.when": "Marked {when}",
  "retention.marked.begun": "The erasure was interrupted {when}. Nothing has been erased.",
  "retention.marked.changed":
    "Somebody has written in the case since it was marked. Take the mark back, and see whether it is still to be erased.",
  "retention.marked.tooSoon":
    "The second step is taken in another sitting: lock the vault and unlock it again, on another day if you can. Then what you have marked now can be erased.",
  "retention.marked.done":
    "{count, plural, one {One case has been erased.} other {# cases have been erased.}} The proofs are further down.",
  "retention.takeBack": "Take back",
  "retention.takeBack.about": "Take back the mark of {reference}",
  "retention.erase": "{count, plural, one {Erase one case …} other {Erase # cases …}}",

  "rules.title": "Rules",
  "rules.text":
    "The rules are for this vault and go along in its backups. Nothing is decided from the start. The rules of social services have exceptions, such as children who were placed and the archive’s sample: keep such cases one by one.",
  "rules.outcome.none": "No rule",
  "rules.outcome.erase": "Erased some time after anything was last written",
  "rules.outcome.keep": "Kept",
  "rules.months": "Number of months",
  "rules.months.hint": "Five years are 60 months.",
  "rules.basis": "Where it was decided",
  "rules.basis.hint": "For instance your plan for records, with date and paragraph.",
  "rules.save": "Save the rules",
  "rules.saved": "The rules have been saved.",
  "retention.demo": "The made-up cases are not erased. You can lay them out anew at any time.",
  "retention.erased": "Erased cases",
  "retention.erased.none": "No case has been erased in this vault.",
  "retention.erased.when": "Erased {when}",
  "retention.erased.records": "{count, plural, one {one entry} other {# entries}}",
  "retention.erased.proof": "Show the proof",
  "retention.erased.proof.about": "Show the proof of case {id}",

  "erase.title": "Erase case {reference}",
  "erase.intro":
    "The case is taken away for ever. It cannot be undone, and nobody can bring it back for you.",
  "erase.interrupted":
    "An erasure of this case was interrupted, most likely because the browser was closed. Nothing has been erased yet. Fill in below, and it is done again from the beginning.",
  "erase.keepInstead": "Do not erase the case",
  "erase.loading": "Fetching the case …",
  "erase.goes": "What goes",
  "erase.goes.records":
    "Everything that is saved in the case: {records, plural, one {one entry} other {# entries}} with answers, notes and scores, from both copies on the device.",
  "erase.goes.key":
    "The key of the case. The rest of the vault gets a new key, so that what may be left on the disk opens for nobody.",
  "erase.goes.stays":
    "What stays is proof that a case was erased, when, and how many entries it had. Nothing of what was in it, and not its reference.",

  "reach.title": "What the erasure does not reach",
  "reach.backups":
    "{count, plural, =0 {Backups: the log knows of none.} one {One backup may still hold the case:} other {# backups may still hold the case:}}",
  "reach.backups.todo":
    "They still open with the passphrase or code of the day they were saved, and hold the case if they are read in on a device without the vault. Delete them, and save a new one.",
  "reach.files":
    "{count, plural, one {One open file that may hold the case:} other {# open files that may hold the case:}}",
  "reach.prints": "{count, plural, one {One print:} other {# prints:}}",
  "reach.older": "and {count} older ones",
  "reach.elsewhere":
    "Copies made in other ways, of the whole computer or on another device, are not known to the log.",

  "saveFirst.title": "Save a copy first?",
  "saveFirst.text":
    "If the data is to be kept or handed to the archive, do that before you erase. The file is not encrypted: put it only where it may lie.",
  "saveFirst.save": "Save the case as a file",
  "saveFirst.saved": "The file is among your downloads.",

  "perform.title": "Erase",
  "perform.reference": "Write the reference of the case: {reference}",
  "perform.count": "Write how many cases are erased: {count}",
  "perform.passphrase": "Your passphrase",
  "perform.keepCode": "I have my recovery code here and want to go on using it",
  "perform.keepCode.hint":
    "Otherwise you get a new code to write down before anything is erased. The key of the vault is changed, so the old code is no longer valid.",
  "perform.presentCode": "Your recovery code now",
  "perform.next": "Go on",
  "perform.checking": "Checking …",
  "perform.erase": "Erase for ever",
  "perform.cancel": "Cancel",
  "perform.code.title": "Write down the new recovery code",
  "perform.code.text":
    "It is valid once the erasure is done, and the old code no longer is. Nothing has been erased yet.",
  "perform.code.typed": "Write the code from the paper",
  "perform.sealing": "Changing the key of what is to stay …",
  "perform.rewriting": "Writing both copies anew without what is erased …",
  "perform.rebuilding": "The case has been erased. Deleting the old database …",
  "perform.stay":
    "Do not close the window. If it is interrupted all the same, the case is either erased or wholly there.",

  "retention.rebuild":
    "An erasure is not quite complete. The case is gone, but remains that nobody can open may lie on the device until the vault has been rebuilt.",
  "retention.rebuild.open": "Rebuild the vault on the page Storage",

  "proof.title": "Proof of erasure",
  "proof.done": "The case has been erased.",
  "proof.case": "Id of the case",
  "proof.case.hint":
    "The reference is gone. If you need it in your list of what was erased, write it there yourselves.",
  "proof.at": "Erased",
  "proof.by": "Erased by",
  "proof.records": "Entries, the erasure’s own included",
  "proof.text":
    "The entries of the case and its key are gone from both copies on the device, and the key of the vault has been changed. If you read an older backup into this vault, the case does not come back.",
  "proof.save": "Save the proof",
  "proof.print": "Print the proof",
  "proof.missing": "There is no proof for that case",
  "proof.all": "To all erased cases",
};
