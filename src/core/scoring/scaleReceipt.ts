import { type ComputedScale, isChoose } from "../instrument/index.ts";
import { type Rational, toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import { answeredCase } from "./answeredCase.ts";
import { type BandReceipt, bandReceipt } from "./bandReceipt.ts";
import { type BoundsReceipt, boundsReceipt } from "./boundsReceipt.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { type ConditionReceipt, conditionReceipt } from "./conditionReceipt.ts";
import type { Evaluation } from "./evaluation.ts";
import { openCases } from "./openCases.ts";
import type { Score } from "./score.ts";
import type { Combined, ScaleSteps, ScoredScale } from "./steps.ts";
import { type TermReceipt, termReceipt } from "./termReceipt.ts";
import { normRow } from "./transformed.ts";

/** The transform, of a table of norms only the row that held. */
type TransformReceipt =
  | Exclude<NonNullable<ComputedScale["transform"]>, { table: string }>
  | {
      readonly table: string;
      readonly form: string;
      readonly source: string;
      readonly rawRange: readonly [number, number];
      /** The item whose answer chooses the rows. */
      readonly choose?: string;
      /** Raw and standard score; absent where the table has no such row. */
      readonly row?: readonly [number, number];
    };

/** A row of a look-up. The last of them is the one that held, or could not be told. */
interface LookupReceipt {
  readonly when: ConditionReceipt;
  readonly is: number;
}

/** Everything from which a scale's score can be worked out again by another program. */
export interface ScaleReceipt extends BandReceipt, BoundsReceipt {
  readonly scale: string;
  readonly method: ComputedScale["method"];
  readonly across?: "midnight";
  readonly unit?: "minutes" | "hours" | "days";
  readonly missing: ComputedScale["missing"];
  readonly terms: readonly TermReceipt[];
  readonly counted: number;
  readonly left: number;
  readonly needed: number;
  readonly kind: Score["kind"];
  readonly sum?: string;
  readonly divisor?: string;
  readonly lookup?: readonly LookupReceipt[];
  readonly prorate?: string;
  readonly raw?: string;
  readonly round?: ComputedScale["round"];
  readonly roundedRaw?: string;
  readonly transform?: TransformReceipt;
  readonly transformed?: string;
  readonly result?: string;
  /** What differs by case while the answer that chooses is missing: results, or bands by set. */
  readonly cases?: Readonly<Record<string, string>>;
  /** The scale in each case, with that answer still missing. The terms above are of the first. */
  readonly each?: Readonly<Record<string, ScaleReceipt>>;
  /** Where it varies, the scale in each case if that were the answer. */
  readonly ifAnswered?: Readonly<Record<string, ScaleReceipt>>;
}

export function scaleReceipt(
  scorer: Scorer,
  compiled: CompiledScale,
  { steps, score }: ScoredScale,
  evaluation: Evaluation,
): ScaleReceipt {
  const open = openCases(compiled, evaluation);
  const [first] = open;
  const shown = first === undefined ? evaluation : evaluation.assuming(first.cases);
  return defined({
    ...stepsReceipt(compiled, steps, shown, score),
    cases: casesReceipt(score),
    each:
      first &&
      Object.fromEntries(
        open.map(({ name, cases }) => {
          const inCase = evaluation.assuming(cases);
          return [name, stepsReceipt(compiled, inCase.scale(compiled.scale.id), inCase)];
        }),
      ),
    ifAnswered:
      score.kind === "varies" ? answeredReceipts(scorer, compiled, score, evaluation) : undefined,
    ...boundsReceipt(score),
  });
}

function answeredReceipts(
  scorer: Scorer,
  compiled: CompiledScale,
  { cases: scores }: Extract<Score, { kind: "varies" }>,
  evaluation: Evaluation,
): Readonly<Record<string, ScaleReceipt>> {
  const receipts = openCases(compiled, evaluation).map(({ name, cases }) => {
    const inCase = answeredCase(scorer, evaluation, cases);
    const score = scores.find((one) => one.name === name)?.score;
    return [name, stepsReceipt(compiled, inCase.scale(compiled.scale.id), inCase, score)] as const;
  });
  return Object.fromEntries(receipts);
}

/** The score may say less than the steps: too much of the form is missing. */
function stepsReceipt(
  compiled: CompiledScale,
  steps: ScaleSteps,
  evaluation: Evaluation,
  score?: Score,
): ScaleReceipt {
  const { scale } = compiled;
  const { readings, counted, left, needed, combined } = steps;
  const kind = score?.kind ?? steps.kind;
  return defined({
    scale: scale.id,
    method: scale.method,
    across: scale.across,
    unit: scale.unit,
    missing: scale.missing,
    terms: readings.map((read) => termReceipt(read, evaluation)),
    counted,
    left,
    needed,
    kind,
    lookup: lookupReceipt(scale, evaluation),
    round: scale.round,
    transform: transformReceipt(scale, combined, evaluation),
    ...(kind === "value" ? numbersReceipt(combined) : {}),
    ...(kind === "value" && steps.kind === "value" ? bandReceipt(compiled, steps, evaluation) : {}),
  });
}

/** Downwards until a row holds, or cannot be told. */
function lookupReceipt(
  { lookup }: ComputedScale,
  evaluation: Evaluation,
): readonly LookupReceipt[] | undefined {
  const rows: LookupReceipt[] = [];
  for (const { when, is } of lookup ?? []) {
    rows.push({ when: conditionReceipt(when, evaluation), is });
    if (rows.at(-1)?.when.holds !== false) break;
  }
  return lookup === undefined ? undefined : rows;
}

function transformReceipt(
  { transform }: ComputedScale,
  { raw, roundedRaw = raw }: Combined = {},
  evaluation: Evaluation,
): TransformReceipt | undefined {
  if (transform === undefined || !("table" in transform)) return transform;
  const { table, form, source, rawRange, rows } = transform;
  const found = roundedRaw && normRow(rows, roundedRaw, evaluation);
  const choose = isChoose(rows) ? rows.choose : undefined;
  return defined({ table, form, source, rawRange, choose, row: found });
}

/** The numbers between the terms and the result, each as an exact fraction. */
function numbersReceipt(
  combined: Combined | undefined,
): Partial<Readonly<Record<keyof Combined, string>>> {
  const steps = Object.entries<Rational>({ ...combined });
  return Object.fromEntries(steps.map(([name, value]) => [name, toExact(value)]));
}

function casesReceipt(score: Score): Readonly<Record<string, string>> | undefined {
  if (score.kind === "varies") {
    const cases = score.cases.map(
      ({ name, score: one }) =>
        [name, one.kind === "value" ? toExact(one.exact) : one.kind] as const,
    );
    return Object.fromEntries(cases);
  }
  const bands = score.kind === "value" ? score.bandCases : undefined;
  return bands && Object.fromEntries(bands.map(({ set, name, code }) => [`${set}: ${name}`, code]));
}
