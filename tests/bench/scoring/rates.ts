import { type Instrument, parseInstrument } from "../../../src/core/instrument/index.ts";
import type { Answers } from "../../../src/core/response/index.ts";
import {
  type ColumnScorer,
  compileColumns,
  compileScorer,
  type ResponseScores,
  readRow,
  type Scorer,
  scoreResponse,
  toRowScore,
  writeReceipt,
} from "../../../src/core/scoring/index.ts";
import { seededRandom } from "../seededRandom.ts";
import { randomAnswers } from "./randomAnswers.ts";
import { surveyScorer } from "./surveyScorer.ts";
import { throughput } from "./throughput.ts";

const responses = 1000;
/** survey-core needs so long for one that a thousand would not be passed through in a round. */
const surveyed = 50;

/** Responses per second of processor time, so large a share of the questions without an answer. */
export interface ScoringRate {
  readonly share: number;
  readonly scored: number;
  readonly withReceipt: number;
}

export function scoringRates(file: unknown, shares: readonly number[]): readonly ScoringRate[] {
  const scorer = compileScorer(parsed(file));
  return shares.map((share) => {
    const all = someAnswers(scorer, share);
    return {
      share,
      scored: throughput(all, (answers) => score(scorer, answers)),
      withReceipt: throughput(all, (answers) => writeReceipt(scorer, score(scorer, answers))),
    };
  });
}

/** By typed arrays: of answers that are numbers already, and of answers as objects. */
export interface ColumnRate {
  readonly share: number;
  readonly coded: number;
  readonly fromObjects: number;
}

export function columnRates(file: unknown, shares: readonly number[]): readonly ColumnRate[] {
  const scorer = compileScorer(parsed(file));
  const columns = compileColumns(scorer, responses);
  return shares.map((share) => {
    const all = someAnswers(scorer, share);
    const put = () => all.every((answers, row) => columns.put(row, answers));
    put();
    columns.score(responses);
    demandSameScores(scorer, columns, all);
    const batches = (work: () => void) => responses * throughput([work], (one) => one());
    return {
      share,
      coded: batches(() => columns.score(responses)),
      fromObjects: batches(() => {
        put();
        columns.score(responses);
      }),
    };
  });
}

/** Timed only if every scale of every response is what scoring them one by one gives. */
function demandSameScores(scorer: Scorer, columns: ColumnScorer, all: readonly Answers[]): void {
  if (columns.refused.size > 0) throw new Error("Scales without columns");
  all.forEach((answers, row) => {
    for (const [id, own] of score(scorer, answers).scales) {
      const of = columns.scales.get(id);
      const [said, wanted] = [of && readRow(of, row), toRowScore(own)].map(inText);
      if (said !== wanted) throw new Error(`Columns say ${said} of ${id}, not ${wanted}`);
    }
  });
}

function inText(value: unknown): string {
  return JSON.stringify(value);
}

/** The same of survey-core, where every question is answered: see `surveyScorer`. */
export function surveyRates(file: unknown): { readonly whole: number; readonly bare: number } {
  const scorer = compileScorer(parsed(file));
  const all = someAnswers(scorer, 0).slice(0, surveyed);
  return { whole: surveyRate(scorer, all, "whole"), bare: surveyRate(scorer, all, "bare") };
}

function parsed(file: unknown): Instrument {
  const instrument = parseInstrument(file);
  if (!instrument.ok) throw new Error(JSON.stringify(instrument.issues));
  return instrument.value;
}

/** Objects of the kind that a reader of files makes: one made key by key is slower to read. */
function someAnswers(scorer: Scorer, share: number): readonly Answers[] {
  const random = seededRandom(1);
  return Array.from({ length: responses }, () =>
    Object.fromEntries(Object.entries(randomAnswers(scorer, random, share))),
  );
}

function score(scorer: Scorer, answers: Answers): ResponseScores {
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.value;
}

function surveyRate(scorer: Scorer, all: readonly Answers[], form: "whole" | "bare"): number {
  const survey = surveyScorer(scorer.instrument, form);
  const data = all.map(survey.toData);
  all.forEach((answers, i) => {
    demandSameMeans(score(scorer, answers), survey.score(data[i] ?? {}));
  });
  return throughput(data, survey.score);
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
