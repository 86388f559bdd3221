import type { Answer, Answers } from "../../core/response/index.ts";
import { defined } from "../../core/shape/index.ts";
import { answerHeads, type Head } from "./answerHeads.ts";
import type {
  CaseRecord,
  InstrumentRef,
  NoteVoice,
  RecordBody,
  SectionMark,
} from "./record.schema.ts";

type Body<T extends RecordBody["type"]> = Extract<RecordBody, { type: T }>;

export interface AssessmentState {
  readonly id: string;
  readonly startedAt: string;
  readonly instrument: InstrumentRef;
  readonly interpreter: boolean;
  readonly answers: Answers;
  /** The record that holds each item's answer now; the next one names it as replaced. */
  readonly answerHeads: ReadonlyMap<string, string>;
  /** Items said two things about on two devices; a person picks. */
  readonly conflicts: ReadonlyMap<string, readonly Head[]>;
  readonly notes: ReadonlyMap<string, Readonly<Record<NoteVoice, string>>>;
  /** By `section/voice`, as `answerHeads`. */
  readonly noteHeads: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, SectionMark>;
  readonly visited: ReadonlySet<string>;
  readonly position?: string;
  readonly completedAt?: string;
  readonly snapshot?: Body<"snapshot">;
}

/** One assessment out of the ordered records of its case. */
export function foldAssessment(
  startedAt: string,
  start: Body<"assessmentStarted">,
  ordered: readonly CaseRecord[],
): AssessmentState {
  const own = ordered.filter(
    ({ body }) => "assessment" in body && body.assessment === start.assessment,
  );
  const done = own.find(({ body }) => body.type === "snapshot");
  const snapshot = done?.body.type === "snapshot" ? done.body : undefined;
  const said = foldAnswers(own);
  return defined({
    id: start.assessment,
    startedAt,
    instrument: start.instrument,
    interpreter: start.interpreter,
    ...said,
    answers: snapshot?.answers ?? said.answers,
    ...foldNotes(own),
    ...foldPlace(own),
    completedAt: done?.at,
    snapshot,
  });
}

function foldAnswers(
  own: readonly CaseRecord[],
): Pick<AssessmentState, "answers" | "answerHeads" | "conflicts"> {
  const heads = answerHeads(own);
  const answers: Record<string, Answer> = {};
  const latest = new Map<string, string>();
  for (const [item, list] of heads) {
    const shown = list.at(-1);
    if (shown?.value !== undefined) answers[item] = shown.value;
    if (shown !== undefined) latest.set(item, shown.record);
  }
  const conflicts = new Map([...heads].filter(([, list]) => list.length > 1));
  return { answers, answerHeads: latest, conflicts };
}

function foldNotes(own: readonly CaseRecord[]): Pick<AssessmentState, "notes" | "noteHeads"> {
  const notes = new Map<string, Record<NoteVoice, string>>();
  const noteHeads = new Map<string, string>();
  for (const { id, body } of own) {
    if (body.type !== "note") continue;
    const before = notes.get(body.section) ?? { client: "", caseworker: "" };
    notes.set(body.section, { ...before, [body.voice]: body.text });
    noteHeads.set(`${body.section}/${body.voice}`, id);
  }
  return { notes, noteHeads };
}

function foldPlace(own: readonly CaseRecord[]): {
  marks: AssessmentState["marks"];
  visited: AssessmentState["visited"];
  position: string | undefined;
} {
  const places = own.flatMap(({ body }) => (body.type === "position" ? [body.section] : []));
  const marks = own.flatMap(({ body }): [string, SectionMark][] =>
    body.type === "sectionMarked" ? [[body.section, body.mark]] : [],
  );
  return { marks: new Map(marks), visited: new Set(places), position: places.at(-1) };
}
