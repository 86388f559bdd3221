import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Instrument, parseInstrument } from "../../../src/core/instrument/index.ts";
import type { Answers } from "../../../src/core/response/index.ts";
import {
  compileScorer,
  type ResponseScores,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../../../src/core/scoring/index.ts";
import { projectRoot } from "../../../src/setup/projectRoot.mjs";
import type { Line, Reported } from "../line.ts";
import { median } from "../percentile.ts";
import { randomAnswers } from "../randomAnswers.ts";
import { seededRandom } from "../seededRandom.ts";
import { surveyScorer } from "../surveyScorer.ts";

const responses = 1000;
const rounds = 5;
/** Seconds of processor time. */
const roundTime = 0.5;
const shares = [0, 0.1, 0.4];
/** survey-core needs so long for one that a thousand would not be passed through in a round. */
const surveyed = 50;

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
    ...bySurveyCore(scorer, perShare[0]?.all ?? []),
  ];
}

/** The same answers, all of them given, in survey-core. */
function bySurveyCore(scorer: Scorer, all: readonly Answers[]): readonly Line[] {
  const forms = [
    ["whole", "the whole instrument with a calculated value per scale"],
    ["bare", "calculated values alone"],
  ] as const;
  return forms.map(([form, what]) => {
    const survey = surveyScorer(scorer.instrument, form);
    const some = all.slice(0, surveyed);
    const data = some.map(survey.toData);
    some.forEach((answers, i) => {
      demandSameMeans(score(scorer, answers), survey.score(data[i] ?? {}));
    });
    return {
      what: `survey-core in Node, values only: ${what}, all answered`,
      measured: throughput(data, survey.score),
      unit: "/s",
    };
  });
}

/** Beside each other only if both do the work. Where a term is missing, survey-core takes it as 0. */
function demandSameMeans(ours: ResponseScores, theirs: ReadonlyMap<string, number>): void {
  for (const [id, { steps, score: own }] of ours.results) {
    if (own.kind !== "value" || steps.counted < steps.readings.length) continue;
    const value = theirs.get(id) ?? Number.NaN;
    if (!(Math.abs(value - own.value) < 1e-9)) {
      throw new Error(`survey-core says ${value} of ${id}, not ${own.value}`);
    }
  }
}

function readInstrument(): Instrument {
  const path = join(projectRoot, "instruments/nybesok-kort/1.0.0/instrument.json");
  const parsed = parseInstrument(JSON.parse(readFileSync(path, "utf8")) as unknown);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function score(scorer: Scorer, answers: Answers) {
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.value;
}

function throughput<T>(all: readonly T[], work: (one: T) => unknown): number {
  const perSecond = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    let done = 0;
    let spent = 0;
    while (spent < roundTime) {
      for (const one of all) work(one);
      done += all.length;
      const { user, system } = process.cpuUsage(before);
      spent = (user + system) / 1_000_000;
    }
    return done / spent;
  });
  return median(perSecond.slice(1));
}
