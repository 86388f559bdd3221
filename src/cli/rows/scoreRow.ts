import type { Issue } from "../../core/issue/index.ts";
import { type Answers, checkAnswers } from "../../core/response/index.ts";
import {
  coreVersion,
  type Receipt,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../../core/scoring/index.ts";
import { defined } from "../../core/shape/index.ts";
import type { Row } from "./row.ts";
import { type ScoreOut, scoreOut } from "./scoreOut.ts";

export interface ScoringOptions {
  /** The day for responses that state none. */
  readonly date?: string;
  /** Answers to items that choose, for responses that have none. */
  readonly given: ReadonlyMap<string, string>;
  readonly receipts: boolean;
}

type Fault = Pick<Issue, "code" | "pointer" | "params">;

/** What is written of one response: its scores or its faults, never both. */
export interface ScoredRow {
  readonly line: number;
  readonly id?: string;
  readonly date?: string;
  /** `gad7 0.9.0` */
  readonly instrument: string;
  readonly core: string;
  /** What was taken from `--given`, since the response did not say. */
  readonly given?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly coverage?: { readonly answered: number; readonly applicable: number };
  readonly scales?: Readonly<Record<string, ScoreOut>>;
  readonly domains?: Readonly<Record<string, ScoreOut>>;
  readonly flags?: Readonly<Record<string, { readonly is: string; readonly certain: boolean }>>;
  readonly checks?: readonly string[];
  readonly receipt?: Receipt;
}

export function scoreRow(scorer: Scorer, row: Row, options: ScoringOptions): ScoredRow {
  const { id, version } = scorer.instrument.file;
  const date = row.date ?? options.date;
  const given = givenFor(row.answers, options.given);
  const head = defined({
    line: row.line,
    id: row.id,
    date,
    instrument: `${id} ${version}`,
    core: coreVersion,
  });
  if (row.faults.length > 0) {
    // What could be read of the row is checked too, so that all that is wrong is told at once.
    const faults = [...row.faults, ...checkAnswers(scorer.instrument, row.answers)];
    return { ...head, faults: faults.map(faultOf) };
  }
  const answers = { ...row.answers, ...answersGiven(given) };
  const scored = scoreResponse(scorer, answers, date);
  if (!scored.ok) return { ...head, faults: scored.issues.map(faultOf) };
  const { scales, domains, flags, checks, coverage } = scored.value;
  return defined({
    ...head,
    given: given.length === 0 ? undefined : Object.fromEntries(given),
    coverage,
    scales: Object.fromEntries([...scales].map(([name, score]) => [name, scoreOut(score)])),
    domains: Object.fromEntries([...domains].map(([name, score]) => [name, scoreOut(score)])),
    flags: Object.fromEntries(
      flags.map(({ id: flag, truth, certain }) => [flag, { is: truth, certain }]),
    ),
    checks: checks.map((check) => check.id),
    receipt: options.receipts ? writeReceipt(scorer, scored.value) : undefined,
  });
}

type Given = readonly (readonly [string, string])[];

function givenFor(answers: Answers, given: ReadonlyMap<string, string>): Given {
  return [...given].filter(([item]) => answers[item]?.state !== "answered");
}

function answersGiven(given: Given): Answers {
  return Object.fromEntries(given.map(([item, value]) => [item, { state: "answered", value }]));
}

function faultOf({ code, pointer, params }: Issue): Fault {
  return { code, pointer, params };
}
