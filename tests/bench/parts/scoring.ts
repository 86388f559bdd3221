import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Instrument, parseInstrument } from "../../../src/core/instrument/index.ts";
import type { Answers } from "../../../src/core/response/index.ts";
import {
  compileScorer,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../../../src/core/scoring/index.ts";
import { projectRoot } from "../../../src/setup/projectRoot.mjs";
import type { Reported } from "../line.ts";
import { median } from "../percentile.ts";
import { randomAnswers } from "../randomAnswers.ts";
import { seededRandom } from "../seededRandom.ts";

const responses = 1000;
const rounds = 5;
const roundTime = 500;
const shares = [0, 0.1, 0.4];

/** Responses per second of processor time, over the first visit that ships. */
export function scoring(): readonly Reported[] {
  const scorer = compileScorer(readInstrument());
  const perShare = shares.map((share) => {
    const random = seededRandom(1);
    const all = Array.from({ length: responses }, () => randomAnswers(scorer, random, share));
    const name = share === 0 ? "all answered" : `${share * 100} % without an answer`;
    return { name, all };
  });
  return [
    { what: "scoring in Node: typed arrays", notBuilt: "not built yet (budget ≥ 500,000/s)" },
    ...perShare.map(({ name, all }) => ({
      what: `scoring in Node: states and bounds, ${name}`,
      measured: throughput(all, (answers) => score(scorer, answers)),
      unit: "/s" as const,
      budget: { atLeast: 100_000 },
    })),
    ...perShare.map(({ name, all }) => ({
      what: `scoring in Node: with receipts, ${name}`,
      measured: throughput(all, (answers) => writeReceipt(scorer, score(scorer, answers))),
      unit: "/s" as const,
      budget: { atLeast: 20_000 },
    })),
  ];
}

function readInstrument(): Instrument {
  const path = join(projectRoot, "instruments/nybesok-kort/0.9.0/instrument.json");
  const parsed = parseInstrument(JSON.parse(readFileSync(path, "utf8")) as unknown);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function score(scorer: Scorer, answers: Answers) {
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.value;
}

function throughput(all: readonly Answers[], work: (answers: Answers) => unknown): number {
  const perSecond = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    const until = performance.now() + roundTime;
    let done = 0;
    while (performance.now() < until) {
      work(all[done % all.length] ?? {});
      done += 1;
    }
    const { user, system } = process.cpuUsage(before);
    return done / ((user + system) / 1_000_000);
  });
  return median(perSecond.slice(1));
}
