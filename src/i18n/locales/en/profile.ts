import type { profile as swedish } from "../sv/profile.ts";
import { profileChart } from "./profileChart.ts";
import { profileReceipt } from "./profileReceipt.ts";

export const profile = {
  ...profileChart,
  ...profileReceipt,
  "profile.title": "Profile",
  "profile.loading": "Working out the profile …",
  "profile.draft": "DRAFT",
  "profile.draftHint": "Counted on the answers so far. It changes when you answer more.",
  "profile.locked": "LOCKED {date}",
  "profile.changed":
    "The profile does not match the one that was locked. Answers may have changed, or they are counted in another way now.",
  "profile.changedTodo": "Do not rely on it. Save a copy of the case and tell your IT support.",
  "profile.noRules": "No profile is made of these questions. The answers stand as they were given.",
  "profile.numbers": "What is counted",
  "profile.numberUnknown": "Cannot be told",
  "profile.numberSpan": "(from {from} to {to}, depending on answers that are missing)",
  "profile.basis":
    "{title} version {version}. Limits and rules are set by experts and are not validated. The profile supports the talk and decides nothing.",
  "profile.basisValidated":
    "{title} version {version}. The profile supports the talk and decides nothing.",
  "profile.printedOn": "Printed {date}",
  "profile.print": "Print",
  "profile.printPrivate": "Include safety flags and sensitive areas in the print",
  "profile.printPrivateHint":
    "Someone else in the home may see the paper. So these are left out from the start: {areas}.",
  "profile.leftOut": "Not in this print, nor what rests on it: {areas}.",
  "profile.safetyFlags": "safety flags",
  "profile.back": "To the answers",
  "profile.empty":
    "The profile is drawn when at least one area has enough answers. {withValue} of {scored}.",
  "profile.emptyTodo": "Go to the talk",
  "profile.safety": "Safety",
  "profile.safetyHint": "Shown only here, to you as the caseworker.",
  "profile.safetyRoutine": "Your routine",
  "profile.wants": "What I want",
  "profile.wantsNone": "Nothing has been said about goals yet. Do bring it up.",
  "profile.strengths": "Strengths",
  "profile.strengthsNone": "No area has answers that show a strength yet. Ask what works.",
  "profile.focus": "Where support is needed",
  "profile.focusHint":
    "Choose together at most three to begin with. They need not be the lowest ones.",
  "profile.focusNone": "No answer shows a need of support.",
  "profile.focusUnbanded": "Too little is known for a reading",
  "profile.structural": "Obstacles outside the person",
  "profile.structuralHint": "Things that others need to arrange.",
  "profile.clientWords": "The client’s own words about {section}",
  "profile.unknown": "What we do not know yet",
  "profile.unknownHint":
    "Not answering is not a bad answer. It does not count against the person. Ask again another time if it feels right.",
  "profile.unknownCoverage":
    "{applicable, plural, one {{answered} of # answer} other {{answered} of # answers}}",
  "profile.count.dontKnow": "{count, plural, one {# don’t know} other {# don’t know}}",
  "profile.count.declined": "{count, plural, one {# declined} other {# declined}}",
  "profile.count.skipped": "{count, plural, one {# skipped} other {# skipped}}",
  "profile.count.notReached":
    "{count, plural, one {# not answered yet} other {# not answered yet}}",
  "profile.supports": "Support that may fit",
  "profile.supportsHint":
    "They can start at the same time. These are suggestions, and the person chooses too.",
  "profile.needAlone":
    "No support in the list answers this need. Write the need down all the same.",
  "profile.track": "Suggested track",
  "profile.trackVoice": "A suggestion – you and the client judge",
  "profile.trackWhy": "Why it is suggested",
  "profile.trackWhyScales": "Areas",
  "profile.trackWhyItems": "Answers",
  "profile.trackWhyCoverage":
    "{answered} of {applicable} questions that count in the areas are answered.",
  "profile.trackNone": "No rule fits the answers, so no track is suggested.",
  "profile.trackAccess":
    "The track says how much support and coordination may be needed. Whoever wants to work always gets help on the way.",
  "profile.markers": "Think of this too",
  "profile.clarify": "To clear up",
  "profile.clarifyLink": "To the question",
  "profile.warning": "To notice early",
  "profile.warning.count": "{count} of {of} factors.",
  "profile.warningHint":
    "Things that often go with support lasting long. They are counted, not weighed, and say nothing about how it will go for a person.",
  "profile.warning.together": "Things that often make each other harder",
  "profile.warning.unknown":
    "{count, plural, one {We know too little about # factor.} other {We know too little about # factors.}}",
  "profile.next": "Next step",
  "profile.nextDate": "By {date}",
  "profile.nextMonths": "{months, plural, one {After # month} other {After # months}}",
  "profile.nextHint": "The days are counted from the day the profile is locked.",
} satisfies Record<keyof typeof swedish, string>;
