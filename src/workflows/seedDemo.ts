import type { Instrument } from "../core/instrument/index.ts";
import { ok, type Result } from "../core/issue/index.ts";
import type { Answers } from "../core/response/index.ts";
import type { RecordWriter } from "./createRecordWriter.ts";
import type { Ports } from "./ports.ts";
import { startFirstVisit } from "./startFirstVisit.ts";
import { createTalk } from "./talk/createTalk.ts";

/** A person who does not exist, with what was answered. */
export interface DemoCase {
  readonly reference: string;
  readonly answers: Answers;
  readonly isCompleted: boolean;
}

/**
 * Lays out made-up cases the way a caseworker would have: opened, answered section by section,
 * completed. What is under way is left in the last section that has an answer.
 */
export async function seedDemo(
  ports: Ports,
  writer: RecordWriter,
  instrument: Instrument,
  cases: readonly DemoCase[],
): Promise<Result<void>> {
  for (const one of cases) {
    const laidOut = await layOut(ports, writer, instrument, one);
    if (!laidOut.ok) return laidOut;
  }
  return ok(undefined);
}

async function layOut(
  ports: Ports,
  writer: RecordWriter,
  instrument: Instrument,
  { reference, answers, isCompleted }: DemoCase,
): Promise<Result<void>> {
  const started = await startFirstVisit(ports, writer, {
    reference,
    instrument,
    interpreter: false,
  });
  if (!started.ok) return started;
  const talk = await createTalk(ports, writer, started.value.caseId);
  if (!talk.ok) return talk;
  const { goTo, setAnswer, flush, complete } = talk.value;
  for (const { id, items } of instrument.file.sections) {
    const said = items.filter((item) => answers[item.id] !== undefined);
    if (said.length > 0) goTo(id);
    for (const item of said) setAnswer(item.id, answers[item.id]);
  }
  const flushed = await flush();
  if (!flushed.ok) return flushed;
  return isCompleted ? complete() : ok(undefined);
}
