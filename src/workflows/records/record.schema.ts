import * as z from "zod/mini";
import { nonAnswers } from "../../core/instrument/index.ts";

/** The newest record version this program understands. Newer ones are kept and left alone. */
export const recordVersion = 2;

const nonAnswerSchema = z.strictObject({ state: z.enum(nonAnswers) });
const plainValue = z.union([z.string(), z.number(), z.array(z.string())]);
/** What was said to one item of a row. */
const cellSchema = z.union([
  z.strictObject({ state: z.literal("answered"), value: plainValue }),
  nonAnswerSchema,
]);
const rowsSchema = z.array(z.record(z.string(), cellSchema));
const answerSchema = z.union([
  z.strictObject({ state: z.literal("answered"), value: z.union([plainValue, rowsSchema]) }),
  nonAnswerSchema,
]);

/** As instruments write ids: among them none that means something to the language itself. */
const itemSchema = z.string().check(z.regex(/^(?!constructor$)[a-z][a-z0-9_]{0,63}$/));

const instrumentRefSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  /** Content hash: what the response is bound to. */
  hash: z.string(),
});

/** Whose words a note holds. */
const noteVoices = ["client", "caseworker"] as const;

/**
 * What is to become of a case: nothing decided, kept although its time is up, marked to be erased,
 * or its erasure has begun; such a one that is still there was interrupted.
 */
const retentionDecisions = ["none", "keep", "marked", "begun"] as const;

/** What a record says. Later these are the sealed part of the envelope. */
const recordBodySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("caseOpened"), reference: z.string() }),
  z.strictObject({
    type: z.literal("assessmentStarted"),
    assessment: z.string(),
    purpose: z.literal("firstVisit"),
    instrument: instrumentRefSchema,
    respondent: z.literal("client"),
    interpreter: z.boolean(),
  }),
  z.strictObject({
    type: z.literal("answer"),
    assessment: z.string(),
    item: itemSchema,
    /** Absent when the answer was taken back. */
    answer: z.exactOptional(answerSchema),
    replaces: z.exactOptional(z.string()),
  }),
  z.strictObject({
    type: z.literal("note"),
    assessment: z.string(),
    section: z.string(),
    voice: z.enum(noteVoices),
    text: z.string(),
    replaces: z.exactOptional(z.string()),
  }),
  z.strictObject({
    type: z.literal("sectionMarked"),
    assessment: z.string(),
    section: z.string(),
    mark: z.enum(["later", "notRelevant", "none"]),
  }),
  z.strictObject({
    type: z.literal("position"),
    assessment: z.string(),
    section: z.string(),
  }),
  z.strictObject({
    type: z.literal("snapshot"),
    assessment: z.string(),
    instrument: instrumentRefSchema,
    answers: z.record(z.string(), answerSchema),
    /** Hash of the receipt: the scores can be recomputed from the answers and compared. */
    receiptHash: z.string(),
    track: z.exactOptional(z.string()),
  }),
  // Since version 2.
  z.strictObject({
    type: z.literal("retention"),
    decision: z.enum(retentionDecisions),
    /** In the caseworker's words, for what is to be kept. */
    reason: z.exactOptional(z.string()),
    /** In which sitting it was decided: clocks may be wrong, and two sittings never share an id. */
    sitting: z.exactOptional(z.string()),
  }),
]);

/** Coarse on purpose: later it stands outside the seal. */
const recordKinds = ["case", "answer", "note", "state", "snapshot"] as const;

export const recordSchema = z.strictObject({
  v: z.union([z.literal(1), z.literal(recordVersion)]),
  id: z.string(),
  case: z.string(),
  device: z.string(),
  author: z.string(),
  seq: z.int(),
  kind: z.enum(recordKinds),
  at: z.string(),
  /** Hash of the device's record before this one, so that a hole is seen. Empty for the first. */
  prevHash: z.string(),
  body: recordBodySchema,
});

export type CaseRecord = z.infer<typeof recordSchema>;
/** A record as a workflow asks for it: who wrote it, and its place in the chain, the store adds. */
export type RecordDraft = Pick<CaseRecord, "id" | "case" | "kind" | "at" | "body">;
export type RecordBody = z.infer<typeof recordBodySchema>;
export type InstrumentRef = z.infer<typeof instrumentRefSchema>;
export type NoteVoice = (typeof noteVoices)[number];
export type RetentionDecision = (typeof retentionDecisions)[number];
export type SectionMark = "later" | "notRelevant" | "none";
