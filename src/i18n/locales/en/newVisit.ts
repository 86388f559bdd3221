import type { newVisit as swedish } from "../sv/newVisit.ts";

export const newVisit = {
  "newVisit.title": "New first visit",
  "newVisit.intro": "Three things, then the talk begins.",
  "newVisit.reference": "Reference",
  "newVisit.reference.hint":
    "A case number or a reference of your own, such as E-104. Never a name or a personal identity number.",
  "newVisit.instrument": "Questions",
  "newVisit.minutes": "{from}–{to} minutes",
  "newVisit.status.trial": "On trial – not validated",
  "newVisit.status.published": "In use",
  "newVisit.status.publishedExpert": "Published – not validated",
  "newVisit.version": "version {version}",
  "newVisit.for": "Meant for",
  "newVisit.notFor": "Not meant for",
  "newVisit.basis": "What the questions rest on",
  "newVisit.interpreter": "Is an interpreter present?",
  "newVisit.yes": "Yes",
  "newVisit.no": "No",
  "newVisit.start": "Begin the talk",
  "newVisit.starting": "Opening the talk …",
  "newVisit.loading": "Loading the questions …",
  "newVisit.toStorage": "To storage and backup",
  "newVisit.problem": "The talk could not be opened",
  "newVisit.back": "Back to the desk",
} satisfies Record<keyof typeof swedish, string>;
