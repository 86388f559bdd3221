export type { Head } from "./answerHeads.ts";
export type { AssessmentState } from "./foldAssessment.ts";
export { type CaseState, foldCase } from "./foldCase.ts";
export { parseRecord } from "./parseRecord.ts";
export {
  type CaseRecord,
  type InstrumentRef,
  type NoteVoice,
  type RecordBody,
  recordKinds,
  recordVersion,
  type SectionMark,
} from "./record.schema.ts";
