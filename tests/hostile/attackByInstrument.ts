import {
  createTextReader,
  type Instrument,
  parseInstrumentText,
} from "../../src/core/instrument/index.ts";
import { buildReadinessProfile, whatWouldChange } from "../../src/core/profile/index.ts";
import type { Answers } from "../../src/core/response/index.ts";
import {
  compileScorer,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../../src/core/scoring/index.ts";
import { createSectionModel } from "../../src/survey/createSectionModel.ts";
import { itemView } from "../../src/survey/itemView.ts";
import { randomAnswers } from "../bench/scoring/randomAnswers.ts";
import { seededRandom } from "../bench/seededRandom.ts";
import type { Attack } from "./attack.ts";
import { hostileInstrument } from "./hostileInstrument.ts";
import { refusalSaysWhereAndWhat } from "./refusalSaysWhereAndWhat.ts";

/**
 * Changed and made-up instruments. What comes through the gate goes through everything that is done
 * with an instrument and a response.
 */
export const attackByInstrument: Attack = async (seed, countCalls) => {
  const { name, text } = hostileInstrument(seed);
  const { value: parsed, calls: gate } = await countCalls(() =>
    parseInstrumentText(text, "some.json"),
  );
  if (!parsed.ok) {
    refusalSaysWhereAndWhat(text, parsed.issues);
    return { name, isAccepted: false, gate, use: 0 };
  }
  const instrument = parsed.value;
  const compiled = await countCalls(() => compileScorer(instrument));
  const shown = await countCalls(() => show(instrument));
  const scorer = compiled.value;
  const random = seededRandom(seed);
  const scored: number[] = [];
  for (const answers of [
    {},
    randomAnswers(scorer, random, 0.1),
    randomAnswers(scorer, random, 0.5),
  ]) {
    scored.push((await countCalls(() => use(scorer, answers))).calls);
  }
  return { name, isAccepted: true, gate, use: Math.max(compiled.calls, shown.calls, ...scored) };
};

function use(scorer: Scorer, answers: Answers): void {
  const date = "2026-03-04";
  const scores = scoreResponse(scorer, answers, date);
  if (!scores.ok) return;
  JSON.stringify(writeReceipt(scorer, scores.value));
  JSON.stringify(buildReadinessProfile(scorer, scores.value, date));
  const [first] = scorer.scales.keys();
  if (first !== undefined) whatWouldChange(scorer, first, answers);
}

function show(instrument: Instrument): void {
  const texts = createTextReader(instrument);
  for (const id of instrument.items.keys()) itemView(instrument, texts, id, "easy");
  const { items } = instrument.file.sections[0] ?? { items: [] };
  createSectionModel(
    instrument,
    texts,
    items.map(({ id }) => id),
    {},
  ).dispose();
}
