import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { type Instrument, parseInstrument } from "../../src/core/instrument/index.ts";
import { fail, issue, type Result } from "../../src/core/issue/index.ts";
import { answered } from "../../src/core/response/index.ts";
import { createRecordStore, type OpenStore } from "../../src/storage/plain/createRecordStore.ts";
import { createRecordWriter } from "../../src/workflows/createRecordWriter.ts";
import type { Ports, WriterLock } from "../../src/workflows/ports.ts";
import { startFirstVisit } from "../../src/workflows/startFirstVisit.ts";
import { createTalk, type Talk } from "../../src/workflows/talk/createTalk.ts";

let databases = 0;

/** A caseworker and a device, without a screen: the real workflows over the real store. */
export class AssessmentScenario {
  readonly instrument: Instrument;
  readonly database = `scenario-${(databases += 1)}`;
  caseId = "";
  /** While true every write fails as on a full disk. */
  isDiskFull = false;
  lockState: ReturnType<WriterLock["state"]> = "held";
  private ids = 0;
  private ticks = 0;

  constructor(instrument = nybesokKort()) {
    this.instrument = instrument;
  }

  async startsVisit(reference = "E-104"): Promise<Result<unknown>> {
    const ports = await this.ports();
    const started = await startFirstVisit(ports, createRecordWriter(ports), {
      reference,
      instrument: this.instrument,
      interpreter: false,
    });
    if (started.ok) this.caseId = started.value.caseId;
    return started;
  }

  /** As after a reload or a restart: everything from disk, nothing from memory. */
  async opensTalk(): Promise<Talk> {
    const talk = await this.triesToOpenTalk();
    if (!talk.ok) throw new Error(JSON.stringify(talk.issues));
    return talk.value;
  }

  async triesToOpenTalk(): Promise<Result<Talk>> {
    const ports = await this.ports();
    return createTalk(ports, createRecordWriter(ports), this.caseId);
  }

  answer(talk: Talk, answers: Readonly<Record<string, string>>): void {
    for (const [item, code] of Object.entries(answers)) talk.setAnswer(item, answered(code));
  }

  async ports(): Promise<Ports> {
    const store = await this.store();
    return {
      store: {
        ...store,
        append: async (drafts) =>
          this.isDiskFull ? fail([issue("storage/quota-exceeded", "")]) : store.append(drafts),
      },
      lock: { state: () => this.lockState, subscribe: () => () => undefined },
      instruments: {
        find: async ({ hash }) => (hash === this.instrument.hash ? this.instrument : undefined),
        offered: async () => [this.instrument],
        texts: async () => undefined,
      },
      clock: { now: () => new Date(Date.UTC(2026, 10, 24, 9, 0, (this.ticks += 1))).toISOString() },
      newId: () => `id-${(this.ids += 1)}`,
    };
  }

  async store(): Promise<OpenStore> {
    const store = await createRecordStore(this.database, () => "device-1");
    if (!store.ok) throw new Error(JSON.stringify(store.issues));
    return store.value;
  }
}

function nybesokKort(): Instrument {
  const file = new URL("../../instruments/nybesok-kort/1.0.0/instrument.json", import.meta.url);
  const parsed = parseInstrument(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
