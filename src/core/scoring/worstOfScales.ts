import { compare, type Rational, toNumber } from "../number/index.ts";
import type { Coverage } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import type { CompiledDomain, CompiledScale } from "./compiledScale.ts";
import type { BandReading, Bounds, DomainScore, Score } from "./score.ts";

export interface ScaleInDomain {
  readonly id: string;
  readonly compiled: CompiledScale;
  readonly score: Score;
}

const leastPossible: Rational = { n: 0, d: 1 };
const mostPossible: Rational = { n: 100, d: 1 };

/**
 * A domain is as its lowest scale. Its value is the lowest value and its band the gravest band;
 * both name their scales, since an override can make a grave scale out of a middling value. A
 * scale without value may still be anything from 0 to 100.
 */
export function worstOfScales(
  { neededOf }: CompiledDomain,
  scales: readonly ScaleInDomain[],
  coverage: Coverage,
): DomainScore {
  const inPlay = scales.filter(({ score }) => score.kind !== "notApplicable");
  const values = inPlay.filter(({ score }) => score.kind === "value");
  const [first] = inPlay;
  if (first === undefined) return { kind: "notApplicable", coverage };
  const bounds = domainBounds(first.compiled, inPlay);
  return values.length < neededOf(inPlay.length)
    ? { kind: "insufficient", bounds, coverage }
    : domainValue(first.compiled, inPlay, bounds, coverage);
}

function domainValue(
  compiled: CompiledScale,
  inPlay: readonly ScaleInDomain[],
  bounds: Bounds,
  coverage: Coverage,
): DomainScore {
  const { exact, lowest } = lowestOf(inPlay);
  const { band, gravest, scalesPerBand } = gravestOf(compiled, inPlay);
  const value = toNumber(exact);
  const rest = { exact, value, bounds, lowest, gravest, scalesPerBand, coverage };
  if (band === undefined) return { kind: "value", ...rest };
  const certain = bounds.lowBand === band.code && bounds.highBand === band.code;
  return { kind: "value", band: { ...band, certain }, ...rest };
}

function lowestOf(inPlay: readonly ScaleInDomain[]) {
  let exact: Rational | undefined;
  let lowest: string[] = [];
  for (const { id, score } of inPlay) {
    if (score.kind !== "value") continue;
    const apart = exact === undefined ? -1 : compare(score.exact, exact);
    if (apart < 0) {
      exact = score.exact;
      lowest = [];
    }
    if (apart <= 0) lowest.push(id);
  }
  return { exact: exact ?? leastPossible, lowest };
}

function gravestOf(compiled: CompiledScale, inPlay: readonly ScaleInDomain[]) {
  let leastRank = Number.POSITIVE_INFINITY;
  let band: BandReading | undefined;
  let gravest: string[] = [];
  const scalesPerBand: Record<string, number> = {};
  for (const { id, score } of inPlay) {
    if (score.kind !== "value") continue;
    const code = score.band?.code;
    const rank = bandRank(compiled, code);
    if (rank < leastRank) {
      leastRank = rank;
      band = score.band;
      gravest = [];
    }
    if (rank === leastRank) gravest.push(id);
    scalesPerBand[code ?? ""] = (scalesPerBand[code ?? ""] ?? 0) + 1;
  }
  return { band, gravest, scalesPerBand };
}

function domainBounds(compiled: CompiledScale, inPlay: readonly ScaleInDomain[]): Bounds {
  const anything = anyBounds(compiled);
  let all: Bounds | undefined;
  let open = 0;
  for (const { score } of inPlay) {
    const bounds = (score.kind === "value" ? score.bounds : undefined) ?? anything;
    if (compare(bounds.low, bounds.high) !== 0) open += 1;
    all = all === undefined ? bounds : lowerOf(compiled, all, bounds);
  }
  if (all === undefined) return anything;
  // One answer may move two scales apart: they need not reach their ends together.
  return open > 1 ? { ...all, exactness: "outer" } : all;
}

function anyBounds({ bandSet }: CompiledScale): Bounds {
  const bands = bandSet?.set.bands;
  return withBands(leastPossible, mostPossible, "outer", bands?.[0]?.code, bands?.at(-1)?.code);
}

function lowerOf(compiled: CompiledScale, a: Bounds, b: Bounds): Bounds {
  const isExact = a.exactness === "exact" && b.exactness === "exact";
  return withBands(
    compare(a.low, b.low) <= 0 ? a.low : b.low,
    compare(a.high, b.high) <= 0 ? a.high : b.high,
    isExact ? "exact" : "outer",
    graver(compiled, a.lowBand, b.lowBand),
    graver(compiled, a.highBand, b.highBand),
  );
}

function graver(compiled: CompiledScale, a: string | undefined, b: string | undefined) {
  return bandRank(compiled, a) <= bandRank(compiled, b) ? a : b;
}

function withBands(
  low: Rational,
  high: Rational,
  exactness: Bounds["exactness"],
  lowBand: string | undefined,
  highBand: string | undefined,
): Bounds {
  return lowBand === undefined || highBand === undefined
    ? { low, high, exactness }
    : { low, high, exactness, lowBand, highBand };
}
