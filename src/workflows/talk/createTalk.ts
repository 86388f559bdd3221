import { fail, type Issue, invariant, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Answer } from "../../core/response/index.ts";
import type { Scorer } from "../../core/scoring/index.ts";
import type { RecordWriter } from "../createRecordWriter.ts";
import { type LoadedAssessment, loadAssessment } from "../loadAssessment.ts";
import type { Ports } from "../ports.ts";
import {
  type AssessmentState,
  foldCase,
  type NoteVoice,
  type RecordBody,
  type SectionMark,
} from "../records/index.ts";
import { snapshotOf } from "../snapshotOf.ts";
import { createSaveQueue, type SaveState } from "./createSaveQueue.ts";
import { applyIntent, type Intent, intentBody } from "./intent.ts";

export interface TalkState {
  readonly caseId: string;
  readonly reference: string;
  readonly assessment: AssessmentState;
  readonly save: SaveState;
  /**
   * Why nothing can be changed: it is completed, a row of the case cannot be read, or nothing is
   * written here at all.
   */
  readonly readOnly: Issue | undefined;
}

/** One conversation under way: what is on screen at once, and on its way to disk. */
export interface Talk {
  readonly scorer: Scorer;
  readonly state: () => TalkState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Undefined takes the answer back. */
  readonly setAnswer: (item: string, answer: Answer | undefined) => void;
  readonly setNote: (section: string, voice: NoteVoice, text: string) => void;
  readonly markSection: (section: string, mark: SectionMark) => void;
  readonly goTo: (section: string) => void;
  /** What is on screen but not on disk yet. */
  readonly waiting: () => readonly Intent[];
  /** Writes what is waiting; also the way to try again after a failure. */
  readonly flush: () => Promise<Result<void>>;
  /** Writes the snapshot and locks. */
  readonly complete: () => Promise<Result<void>>;
}

export async function createTalk(
  ports: Ports,
  writer: RecordWriter,
  caseId: string,
): Promise<Result<Talk>> {
  const loaded = await loadAssessment(ports, caseId);
  if (!loaded.ok) return loaded;
  const talk = talkOver(writer, caseId, loaded.value);
  // What waited because another window was writing goes to disk when this one may.
  ports.lock.subscribe(() => {
    if (ports.lock.state() === "held" && talk.waiting().length > 0) void talk.flush();
  });
  return ok(talk);
}

function talkOver(writer: RecordWriter, caseId: string, loaded: LoadedAssessment): Talk {
  const { scorer, reference } = loaded;
  const records = [...loaded.records];
  const listeners = new Set<() => void>();
  let stored = loaded.assessment;
  let current: TalkState;

  async function keep(bodies: readonly RecordBody[]): Promise<Result<void>> {
    const written = await writer.write(caseId, bodies);
    if (!written.ok) return written;
    records.push(...written.value);
    const found = foldCase(records)?.assessments.find(({ id }) => id === stored.id);
    invariant(found !== undefined, "An assessment that was loaded is still there");
    stored = found;
    return ok(undefined);
  }

  const queue = createSaveQueue(async (intents) => {
    const bodies = intents.map((intent) => intentBody(stored, intent));
    return keep(bodies);
  }, changed);

  function changed(): void {
    current = describe();
    for (const listener of listeners) listener();
  }

  function describe(): TalkState {
    const locked = stored.snapshot === undefined ? undefined : issue("case/locked", "");
    return {
      caseId,
      reference,
      assessment: queue.waiting().reduce(applyIntent, stored),
      save: queue.state(),
      readOnly: loaded.readOnly ?? locked,
    };
  }

  const add = (intent: Intent): void => {
    if (current.readOnly === undefined) queue.add(intent);
  };

  async function complete(): Promise<Result<void>> {
    const flushed = await queue.flush();
    if (!flushed.ok) return flushed;
    if (current.readOnly !== undefined) return fail([current.readOnly]);
    const snapshot = snapshotOf(scorer, stored);
    if (!snapshot.ok) return snapshot;
    const kept = await keep([snapshot.value]);
    changed();
    return kept;
  }

  current = describe();
  return {
    scorer,
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...gestures(add, () => current.assessment.position),
    waiting: queue.waiting,
    flush: queue.flush,
    complete,
  };
}

/** What a person can do in a talk, each as an intent to be kept. */
function gestures(
  add: (intent: Intent) => void,
  position: () => string | undefined,
): Pick<Talk, "setAnswer" | "setNote" | "markSection" | "goTo"> {
  return {
    setAnswer: (item, answer) => add({ kind: "answer", item, answer }),
    setNote: (section, voice, text) => add({ kind: "note", section, voice, text }),
    markSection: (section, mark) => add({ kind: "mark", section, mark }),
    goTo: (section) => {
      if (position() !== section) add({ kind: "position", section });
    },
  };
}
