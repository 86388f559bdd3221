import type { Answer, Answers } from "../../core/response/index.ts";
import type {
  CaseRecord,
  InstrumentRef,
  NoteVoice,
  RecordBody,
  SectionMark,
} from "./record.schema.ts";

export interface Head<T> {
  readonly record: string;
  readonly value: T;
}

export interface AssessmentState {
  readonly id: string;
  readonly startedAt: string;
  readonly instrument: InstrumentRef;
  readonly interpreter: boolean;
  readonly answers: Answers;
  /** The record that holds each item's answer now; the next one names it as replaced. */
  readonly answerHeads: ReadonlyMap<string, string>;
  /** Items said two things about on two devices; a person picks. */
  readonly conflicts: ReadonlyMap<string, readonly Head<Answer | undefined>[]>;
  readonly notes: ReadonlyMap<string, Readonly<Record<NoteVoice, string>>>;
  readonly noteHeads: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, SectionMark>;
  readonly visited: ReadonlySet<string>;
  readonly position?: string;
  readonly completedAt?: string;
  readonly snapshot?: Extract<RecordBody, { type: "snapshot" }>;
}

export interface CaseState {
  readonly id: string;
  readonly reference: string;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly assessments: readonly AssessmentState[];
}

type Body<T extends RecordBody["type"]> = Extract<RecordBody, { type: T }>;

/** What a set of records says, whatever order they come in. Undefined without an opening. */
export function foldCase(records: readonly CaseRecord[]): CaseState | undefined {
  const ordered = [...records].sort(inTime);
  const opening = ordered.find(({ body }) => body.type === "caseOpened");
  const last = ordered.at(-1);
  if (opening?.body.type !== "caseOpened" || last === undefined) return undefined;
  const starts = ordered.flatMap((record) =>
    record.body.type === "assessmentStarted" ? [{ at: record.at, body: record.body }] : [],
  );
  return {
    id: opening.case,
    reference: opening.body.reference,
    openedAt: opening.at,
    changedAt: last.at,
    assessments: starts.map(({ at, body }) => foldAssessment(at, body, ordered)),
  };
}

/** By clock, then device and number: the same order for the same set on every machine. */
function inTime(a: CaseRecord, b: CaseRecord): number {
  if (a.device === b.device) return a.seq - b.seq;
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.device < b.device ? -1 : 1;
}

function foldAssessment(
  startedAt: string,
  start: Body<"assessmentStarted">,
  records: readonly CaseRecord[],
): AssessmentState {
  const own = records.filter(
    ({ body }) => "assessment" in body && body.assessment === start.assessment,
  );
  const heads = answerHeads(own);
  const answers: Record<string, Answer> = {};
  const conflicts = new Map<string, readonly Head<Answer | undefined>[]>();
  for (const [item, list] of heads) {
    const shown = list.at(-1)?.value;
    if (shown !== undefined) answers[item] = shown;
    if (list.length > 1) conflicts.set(item, list);
  }
  const notes = new Map<string, Record<NoteVoice, string>>();
  const noteHeads = new Map<string, string>();
  const marks = new Map<string, SectionMark>();
  const visited = new Set<string>();
  let position: string | undefined;
  let done: { at: string; body: Body<"snapshot"> } | undefined;
  for (const { id, at, body } of own) {
    if (body.type === "note") {
      const section = notes.get(body.section) ?? { client: "", caseworker: "" };
      notes.set(body.section, { ...section, [body.voice]: body.text });
      noteHeads.set(`${body.section}/${body.voice}`, id);
    } else if (body.type === "sectionMarked") marks.set(body.section, body.mark);
    else if (body.type === "position") {
      position = body.section;
      visited.add(body.section);
    } else if (body.type === "snapshot") done ??= { at, body };
  }
  return {
    id: start.assessment,
    startedAt,
    instrument: start.instrument,
    interpreter: start.interpreter,
    answers: done?.body.answers ?? answers,
    answerHeads: new Map([...heads].map(([item, list]) => [item, list.at(-1)?.record ?? ""])),
    conflicts,
    notes,
    noteHeads,
    marks,
    visited,
    ...(position === undefined ? {} : { position }),
    ...(done === undefined ? {} : { completedAt: done.at, snapshot: done.body }),
  };
}

/** Per item the answers that no other record replaces: one, or several in conflict. */
function answerHeads(
  records: readonly CaseRecord[],
): ReadonlyMap<string, readonly Head<Answer | undefined>[]> {
  const replaced = new Set(
    records.flatMap(({ body }) =>
      body.type === "answer" && body.replaces !== undefined ? [body.replaces] : [],
    ),
  );
  const heads = new Map<string, Head<Answer | undefined>[]>();
  for (const { id, body } of records) {
    if (body.type !== "answer" || replaced.has(id)) continue;
    const list = heads.get(body.item) ?? [];
    heads.set(body.item, [...list, { record: id, value: body.answer }]);
  }
  return heads;
}
