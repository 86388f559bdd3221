import type { desk as swedish } from "../sv/desk.ts";

export const desk = {
  "desk.title": "Desk",
  "desk.title.demo": "Made-up cases",
  "desk.newVisit": "New first visit",
  "desk.underWay": "Under way",
  "desk.done": "Finished",
  "desk.step.underWay": "Talk under way",
  "desk.step.done": "Finished",
  "desk.changed": "Changed {when}",
  "desk.completed": "Finished {when}",
  "desk.place": "Section {number} of {total}: {title}",
  "desk.notBegun": "No section has been opened yet",
  "desk.next.begin": "Begin the talk",
  "desk.next.continue": "Continue the talk",
  "desk.next.profile": "Read the profile",
  "desk.next.about": "{next}, {reference}",
  "desk.interrupted": "The erasure was not finished",
  "desk.step.begun": "Erasure interrupted",
  "desk.step.marked": "Marked to be erased",
  "desk.next.erase": "Finish the erasure",
  "desk.more": "More about {reference}",
  "desk.erase": "Erase the case …",
  "desk.toRetention": "Erasing and keeping",
  "desk.empty": "No cases on this device",
  "desk.empty.text":
    "Your first visits gather here. A talk takes 10–15 minutes, is saved while you talk and works offline.",
  "desk.empty.tryDemo": "Try it with made-up cases",
  "desk.empty.demo": "There are no made-up cases here just now",
  "desk.empty.demoText": "Lay them out again, and you can try everything with nothing at stake.",
  "desk.loading": "Loading your cases …",
  "desk.failed": "The cases cannot be shown",
  "desk.unreadable":
    "{count, plural, one {One entry cannot be read} other {# entries cannot be read}}",
  "desk.unreadable.in": "In case {reference}.",
  "desk.device": "Everything is in your vault",
  "desk.device.text":
    "Nothing is sent anywhere. If the device is lost, or the browser cleared, the cases are only in your backup.",
  "desk.toStorage": "Storage and backup",
  "desk.unsafe": "The cases are not protected yet",
  "desk.unsafe.text":
    "The browser may clear them, and no backup has been checked. Do one of both before you begin with real cases.",
  "desk.export": "Save all cases to a file",
  "desk.exported": "The file is among your downloads.",
  "desk.backup.due": "Time to back up",
  "desk.backup.never":
    "No backup has been saved yet. If the device breaks, everything in the vault is gone.",
  "desk.backup.daysAgo":
    "The last backup was saved {days, plural, one {a day} other {# days}} ago. If the device breaks, what you have written since is gone.",
  "desk.backup.waits": "The backup is waiting for you",
  "desk.backup.waits.text":
    "The browser wants your yes before Avstamp may write in the folder “{name}”.",
  "desk.backup.allow": "Allow and back up",
  "desk.backup.failed": "There was no backup",
  "desk.due":
    "{count, plural, one {One case is} other {# cases are}} due for erasure by the unit’s rules.",
  "desk.due.open": "See what is to be erased",
  "desk.damaged": "Something that was saved is damaged",
  "desk.damaged.text":
    "Both copies on the device are damaged in the same place. Read your backup in.",
  "desk.practice": "Practice cases are left",
  "desk.practice.text":
    "They are from before Avstamp had a vault, and lie unlocked on the device. They cannot become real cases.",
  "desk.practice.save": "Save the practice cases out",
  "desk.practice.remove": "Delete the practice cases",
  "desk.practice.ask": "Delete the practice cases?",
  "desk.practice.ask.text":
    "They are gone from the device for ever. The cases in your vault are not touched.",
  "desk.reset": "Reset the cases",
  "desk.reset.title": "Reset the made-up cases?",
  "desk.reset.text":
    "Everything you have changed among the made-up cases goes away, and they are laid out anew. Your own cases are not touched.",
  "desk.reset.confirm": "Reset",
  "desk.reset.done": "The made-up cases are reset.",
  "desk.demoSide": "Try things out",
  "desk.demoSide.text":
    "Everybody here is made up. Open a profile, continue a talk or make a first visit of your own. Nothing ends up among your own cases.",
  "desk.toOwn": "To my own desk",
  "desk.demoCase.a": "Typical case A – laid-off welder",
  "desk.demoCase.b": "Typical case B – new to Swedish",
  "desk.demoCase.c": "Typical case C – mental ill-health and threat of eviction",
  "desk.demoCase.d": "Typical case D – broke off the talk",
  "desk.demoCase.e": "Typical case E – broke off, with much that is hard",
  "desk.demoCase.f": "Typical case F – skipped one question",
  "desk.demoCase.g": "Typical case G – did not want to answer about safety",
  "desk.demoCase.h": "Typical case H – on sick leave without sickness benefit",
} satisfies Record<keyof typeof swedish, string>;
