import { answered } from "../../../../src/core/response/index.ts";
import type { RecordStore } from "../../../../src/workflows/ports.ts";
import type { RecordDraft } from "../../../../src/workflows/records/index.ts";
import type { Talk } from "../../../../src/workflows/talk/createTalk.ts";
import { createInstrument } from "../../createInstrument.ts";
import { openStore, openTalk } from "../benchPorts.ts";

const recordsPerCase = 62;
const recordsAtOnce = 2000;

interface SavingPage {
  /** Fills a new database with so many records, then says how long each of so many answers took. */
  readonly saveAnswers: (records: number, answers: number) => Promise<readonly number[]>;
}

declare global {
  interface Window {
    savingPage: SavingPage;
  }
}

window.savingPage = {
  saveAnswers: async (records, answers) => {
    const instrument = createInstrument(60);
    const store = await openStore();
    const { talk } = await openTalk(instrument, store);
    await fill(store, records);
    const items = [...instrument.items.keys()];
    const took: number[] = [];
    for (let i = 0; i < answers; i += 1) {
      took.push(await saveOne(talk, items[i % items.length] ?? "", i));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    store.close();
    return took;
  },
};

/** From the answer being said to "Sparat": chained, on disk with strict durability, folded. */
async function saveOne(talk: Talk, item: string, n: number): Promise<number> {
  const codes = ["great", "some", "small", "none"];
  const started = performance.now();
  talk.setAnswer(item, answered(codes[n % codes.length] ?? ""));
  await new Promise<void>((resolve) => {
    const stop = talk.subscribe(() => {
      if (talk.state().save.kind === "saving") return;
      stop();
      resolve();
    });
  });
  if (talk.state().save.kind !== "saved") throw new Error("An answer was not saved");
  return performance.now() - started;
}

/** Other cases, as a vault that has been in use for some years. */
async function fill(store: RecordStore, count: number): Promise<void> {
  for (let from = 0; from < count; from += recordsAtOnce) {
    const length = Math.min(recordsAtOnce, count - from);
    const added = await store.append(Array.from({ length }, (_, i) => draftOf(from + i)));
    if (!added.ok) throw new Error(JSON.stringify(added.issues));
  }
}

function draftOf(n: number): RecordDraft {
  const inCase = `case-${Math.floor(n / recordsPerCase)}`;
  return {
    id: crypto.randomUUID(),
    case: inCase,
    kind: "answer",
    at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
    body: {
      type: "answer",
      assessment: `${inCase}-assessment`,
      item: `item_${n % recordsPerCase}`,
      answer: answered("some") as { state: "answered"; value: string },
    },
  };
}
