export { type AssessmentState, type CaseState, foldCase, type Head } from "./foldCase.ts";
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
