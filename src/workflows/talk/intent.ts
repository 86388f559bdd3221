import type { Answer } from "../../core/response/index.ts";
import type { AssessmentState, NoteVoice, RecordBody, SectionMark } from "../records/index.ts";
import { storedAnswer } from "../storedAnswer.ts";

/** Something a person did in a talk that is to be kept. */
export type Intent =
  | { readonly kind: "answer"; readonly item: string; readonly answer: Answer | undefined }
  | {
      readonly kind: "note";
      readonly section: string;
      readonly voice: NoteVoice;
      readonly text: string;
    }
  | { readonly kind: "mark"; readonly section: string; readonly mark: SectionMark }
  | { readonly kind: "position"; readonly section: string };

/** Intents with the same key say the same thing anew: only the latest need be written. */
export function intentKey(intent: Intent): string {
  switch (intent.kind) {
    case "answer":
      return `answer/${intent.item}`;
    case "note":
      return `note/${intent.section}/${intent.voice}`;
    case "mark":
      return `mark/${intent.section}`;
    case "position":
      return `position/${intent.section}`;
  }
}

/** The assessment as it will be once the intent is on disk. */
export function applyIntent(state: AssessmentState, intent: Intent): AssessmentState {
  switch (intent.kind) {
    case "answer": {
      const { [intent.item]: _before, ...others } = state.answers;
      const answers =
        intent.answer === undefined ? others : { ...others, [intent.item]: intent.answer };
      return { ...state, answers };
    }
    case "note": {
      const before = state.notes.get(intent.section) ?? { client: "", caseworker: "" };
      const notes = new Map(state.notes);
      notes.set(intent.section, { ...before, [intent.voice]: intent.text });
      return { ...state, notes };
    }
    case "mark":
      return { ...state, marks: new Map(state.marks).set(intent.section, intent.mark) };
    case "position":
      return {
        ...state,
        position: intent.section,
        visited: new Set(state.visited).add(intent.section),
      };
  }
}

/** The record that keeps an intent, naming the one it replaces. */
export function intentBody(state: AssessmentState, intent: Intent): RecordBody {
  const assessment = state.id;
  switch (intent.kind) {
    case "answer": {
      const replaces = state.answerHeads.get(intent.item);
      return {
        type: "answer",
        assessment,
        item: intent.item,
        ...(intent.answer === undefined ? {} : { answer: storedAnswer(intent.answer) }),
        ...(replaces === undefined ? {} : { replaces }),
      };
    }
    case "note": {
      const replaces = state.noteHeads.get(`${intent.section}/${intent.voice}`);
      const { section, voice, text } = intent;
      return {
        type: "note",
        assessment,
        section,
        voice,
        text,
        ...(replaces === undefined ? {} : { replaces }),
      };
    }
    case "mark":
      return { type: "sectionMarked", assessment, section: intent.section, mark: intent.mark };
    case "position":
      return { type: "position", assessment, section: intent.section };
  }
}
