export type { AssessmentState } from "./foldAssessment.ts";
export { type CaseState, foldCase } from "./foldCase.ts";
export { kindOfBody } from "./kindOfBody.ts";
export { parseRecord } from "./parseRecord.ts";
export {
  type CaseRecord,
  type InstrumentRef,
  type NoteVoice,
  type RecordBody,
  type RecordDraft,
  recordVersion,
  type SectionMark,
} from "./record.schema.ts";
export { versionOfBody } from "./versionOfBody.ts";
