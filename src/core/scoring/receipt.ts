import type { AnswerState, AnswerValue } from "../condition/index.ts";
import type { ComputedScale } from "../instrument/index.ts";
import { type Rational, toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import type { Scorer } from "./compiledScale.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import { coreVersion } from "./coreVersion.ts";
import type { Score } from "./score.ts";
import type { ResponseScores } from "./scoreResponse.ts";
import type { Combined, ScoredScale, TermReading } from "./steps.ts";

export interface TermReceipt {
  /** What it read: an item, a product of items, or another scale; none of them for the date. */
  readonly item?: string;
  readonly ticked?: string;
  readonly product?: readonly string[];
  readonly scale?: string;
  readonly state: AnswerState;
  readonly answer?: AnswerValue;
  /** How it was taken: counted, missing, or left out. */
  readonly taken: TermReading["kind"];
  readonly table?: string;
  /** The case that chose the table. */
  readonly chosen?: string;
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
  /** Bands of the other published sets, by set. */
  readonly otherBands?: Readonly<Record<string, string>>;
  /** What each case would give, while the answer that chooses between them is missing. */
  readonly cases?: Readonly<Record<string, string>>;
  readonly bounds?: readonly [string, string];
  readonly boundsExactness?: "exact" | "outer";
}

export interface Receipt {
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly core: string;
  readonly scales: readonly ScaleReceipt[];
}

/** A result that many responses share has one receipt. */
const known = new WeakMap<ScoredScale, ScaleReceipt>();

export function writeReceipt(scorer: Scorer, scores: ResponseScores): Receipt {
  const { file, hash } = scorer.instrument;
  return {
    instrument: { id: file.id, version: file.version, hash },
    core: coreVersion,
    scales: [...scorer.scales].flatMap(([id, { scale, terms }]) => {
      const result = scores.results.get(id);
      if (result === undefined) return [];
      const written = known.get(result) ?? scaleReceipt(scale, terms, result);
      known.set(result, written);
      return [written];
    }),
  };
}

function scaleReceipt(
  scale: ComputedScale,
  terms: readonly CompiledTerm[],
  { score, steps: { readings, counted, left, needed, combined } }: ScoredScale,
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
    ...(score.kind === "value" ? stepsReceipt(combined) : {}),
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
): Pick<
  ScaleReceipt,
  | "bandSet"
  | "band"
  | "bandStep"
  | "override"
  | "otherBands"
  | "cases"
  | "bounds"
  | "boundsExactness"
> {
  if (score.kind === "notApplicable") return {};
  if (score.kind === "varies") {
    return {
      cases: Object.fromEntries(
        score.cases.map(({ name, score: one }) => [
          name,
          one.kind === "value" ? toExact(one.exact) : one.kind,
        ]),
      ),
    };
  }
  const { bounds } = score;
  const band = score.kind === "value" ? score.band : undefined;
  return defined({
    bandSet: band?.set,
    band: band?.code,
    bandStep: band?.step,
    override: band?.override,
    ...valueReceipt(score),
    bounds: bounds && ([toExact(bounds.low), toExact(bounds.high)] as const),
    boundsExactness: bounds?.exactness,
  });
}

function valueReceipt(score: Score): Pick<ScaleReceipt, "otherBands" | "cases"> {
  if (score.kind !== "value") return {};
  const { otherBands, bandCases } = score;
  return defined({
    otherBands: otherBands && Object.fromEntries(otherBands.map(({ set, code }) => [set, code])),
    cases:
      bandCases &&
      Object.fromEntries(bandCases.map(({ set, name, code }) => [`${set}: ${name}`, code])),
  });
}

function sourceReceipt({
  source,
}: CompiledTerm): Pick<TermReceipt, "item" | "ticked" | "product" | "scale"> {
  switch (source.kind) {
    case "item":
      return defined({ item: source.item, ticked: source.ticked });
    case "product":
      return { product: source.items };
    case "scale":
      return { scale: source.scale };
    case "date":
      return {};
  }
}

function termReceipt(term: CompiledTerm, reading: TermReading): TermReceipt {
  const counts = reading.kind === "counts" ? reading : undefined;
  return defined({
    ...sourceReceipt(term),
    state: reading.state,
    answer: counts?.answer,
    taken: reading.kind,
    table: term.table === "" ? undefined : term.table,
    chosen: counts?.chosen,
    row: counts?.row,
    reverse: term.reverse && { min: toExact(term.reverse.min), max: toExact(term.reverse.max) },
    points: counts && toExact(counts.points),
    weight: toExact(term.weight),
    contribution: counts && toExact(counts.contribution),
  });
}
