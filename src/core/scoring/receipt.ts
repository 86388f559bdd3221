import type { AnswerState, AnswerValue } from "../condition/index.ts";
import type { ComputedScale } from "../instrument/index.ts";
import { type Rational, toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import type { Combined } from "./combineTerms.ts";
import type { Scorer } from "./compileScorer.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import { coreVersion } from "./coreVersion.ts";
import type { TermReading } from "./readTerm.ts";
import type { Score } from "./score.ts";
import type { ResponseScores } from "./scoreResponse.ts";
import type { ScoredScaleResult } from "./scoreScale.ts";

export interface TermReceipt {
  readonly item: string;
  readonly ticked?: string;
  readonly state: AnswerState;
  readonly answer?: AnswerValue;
  /** How it was taken: counted, missing, or left out. */
  readonly taken: TermReading["kind"];
  readonly table?: string;
  readonly row?: string;
  readonly reverse?: { readonly min: string; readonly max: string };
  readonly points?: string;
  readonly weight: string;
  readonly contribution?: string;
}

/** Everything from which a scale's score can be recomputed by another program. */
export interface ScaleReceipt {
  readonly scale: string;
  readonly method: ComputedScale["method"];
  readonly terms: readonly TermReceipt[];
  readonly counted: number;
  readonly left: number;
  readonly needed: number;
  readonly kind: Score["kind"];
  readonly sum?: string;
  readonly divisor?: string;
  readonly prorate?: string;
  readonly raw?: string;
  readonly round?: ComputedScale["round"];
  readonly roundedRaw?: string;
  readonly transform?: ComputedScale["transform"];
  readonly transformed?: string;
  readonly result?: string;
  readonly bandSet?: string;
  readonly band?: string;
  readonly bandStep?: number;
  readonly override?: string;
  readonly bounds?: readonly [string, string];
  readonly boundsExactness?: "exact" | "outer";
}

export interface Receipt {
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly core: string;
  readonly scales: readonly ScaleReceipt[];
}

export function writeReceipt(scorer: Scorer, scores: ResponseScores): Receipt {
  const { file, hash } = scorer.instrument;
  return {
    instrument: { id: file.id, version: file.version, hash },
    core: coreVersion,
    scales: [...scorer.scales].flatMap(([id, { scale, terms }]) => {
      const steps = scores.steps.get(id);
      return steps === undefined ? [] : [scaleReceipt(scale, terms, steps)];
    }),
  };
}

function scaleReceipt(
  scale: ComputedScale,
  terms: readonly CompiledTerm[],
  { score, readings, counted, left, needed, combined }: ScoredScaleResult,
): ScaleReceipt {
  return defined({
    scale: scale.id,
    method: scale.method,
    terms: readings.flatMap((reading, i) => {
      const term = terms[i];
      return term === undefined ? [] : [termReceipt(term, reading)];
    }),
    counted,
    left,
    needed,
    kind: score.kind,
    round: scale.round,
    transform: scale.transform,
    ...stepsReceipt(combined),
    ...bandReceipt(score),
  });
}

/** The numbers between the terms and the result, each as an exact fraction. */
function stepsReceipt(
  combined: Combined | undefined,
): Partial<Readonly<Record<keyof Combined, string>>> {
  const steps = Object.entries<Rational>({ ...combined });
  return Object.fromEntries(steps.map(([name, value]) => [name, toExact(value)]));
}

function bandReceipt(
  score: Score,
): Pick<ScaleReceipt, "bandSet" | "band" | "bandStep" | "override" | "bounds" | "boundsExactness"> {
  if (score.kind === "notApplicable") return {};
  const { low, high, exactness } = score.bounds;
  const band = score.kind === "value" ? score.band : undefined;
  return defined({
    bandSet: band?.set,
    band: band?.code,
    bandStep: band?.step,
    override: band?.override,
    bounds: [toExact(low), toExact(high)] as const,
    boundsExactness: exactness,
  });
}

function termReceipt(term: CompiledTerm, reading: TermReading): TermReceipt {
  const counts = reading.kind === "counts" ? reading : undefined;
  return defined({
    item: term.item,
    ticked: term.ticked,
    state: reading.state,
    answer: counts?.answer,
    taken: reading.kind,
    table: term.table === "" ? undefined : term.table,
    row: counts?.row,
    reverse: term.reverse && { min: toExact(term.reverse.min), max: toExact(term.reverse.max) },
    points: counts && toExact(counts.points),
    weight: toExact(term.weight),
    contribution: counts && toExact(counts.contribution),
  });
}
