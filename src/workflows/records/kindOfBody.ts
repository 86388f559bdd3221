import type { CaseRecord, RecordBody } from "./record.schema.ts";

/** The kind that a record with this body has: what a list of cases may leave unread goes by it. */
export const kindOfBody: Readonly<Record<RecordBody["type"], CaseRecord["kind"]>> = {
  caseOpened: "case",
  assessmentStarted: "case",
  answer: "answer",
  note: "note",
  sectionMarked: "state",
  position: "state",
  snapshot: "snapshot",
  retention: "state",
};
