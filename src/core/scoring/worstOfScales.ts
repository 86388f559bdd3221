import { compare, type Rational, toNumber } from "../number/index.ts";
import type { Coverage } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import type { CompiledDomain, CompiledScale } from "./compiledScale.ts";
import type { BandReading, Bounds, DomainScore } from "./score.ts";
import type { ScaleInGroup } from "./scoredIn.ts";

const leastPossible: Rational = { n: 0, d: 1 };
const mostPossible: Rational = { n: 100, d: 1 };

/**
 * A domain is as its lowest scale. Its value is the lowest value and its band the gravest band;
 * both name their scales, since an override can make a grave scale out of a middling value. A
 * scale without value may still be anything from 0 to 100.
 */
export function worstOfScales(
  { neededOf }: CompiledDomain,
  scales: readonly ScaleInGroup[],
  coverage: Coverage,
): DomainScore {
  const inPlay = scales.filter(({ score }) => score.kind !== "notApplicable");
  const [first] = inPlay;
  if (first === undefined) return { kind: "notApplicable", coverage };
  const bounds = domainBounds(first.compiled, inPlay);
  const worst = worstOf(first.compiled, inPlay);
  if (worst.values < neededOf(inPlay.length)) return { kind: "insufficient", bounds, coverage };
  const { exact, lowest, band, gravest, scalesPerBand } = worst;
  const value = toNumber(exact);
  if (band === undefined) {
    return { kind: "value", exact, value, bounds, lowest, gravest, scalesPerBand, coverage };
  }
  const certain = bounds.lowBand === band.code && bounds.highBand === band.code;
  return {
    kind: "value",
    band: certain === band.certain ? band : { ...band, certain },
    exact,
    value,
    bounds,
    lowest,
    gravest,
    scalesPerBand,
    coverage,
  };
}

interface Worst {
  readonly values: number;
  readonly exact: Rational;
  readonly lowest: readonly string[];
  readonly band: BandReading | undefined;
  readonly gravest: readonly string[];
  readonly scalesPerBand: Readonly<Record<string, number>>;
}

/** In one pass, since every response asks it of every domain. */
function worstOf(compiled: CompiledScale, inPlay: readonly ScaleInGroup[]): Worst {
  let values = 0;
  let exact: Rational | undefined;
  let lowest: string[] = [];
  let leastRank = Number.POSITIVE_INFINITY;
  let band: BandReading | undefined;
  let gravest: string[] = [];
  const scalesPerBand: Record<string, number> = {};
  for (const { id, score } of inPlay) {
    if (score.kind !== "value") continue;
    values += 1;
    const apart = exact === undefined ? -1 : compare(score.exact, exact);
    if (apart < 0) {
      exact = score.exact;
      lowest = [id];
    } else if (apart === 0) lowest.push(id);
    const code = score.band?.code ?? "";
    const rank = bandRank(compiled, code);
    if (rank < leastRank) {
      leastRank = rank;
      band = score.band;
      gravest = [id];
    } else if (rank === leastRank) gravest.push(id);
    scalesPerBand[code] = (scalesPerBand[code] ?? 0) + 1;
  }
  return { values, exact: exact ?? leastPossible, lowest, band, gravest, scalesPerBand };
}

function domainBounds(compiled: CompiledScale, inPlay: readonly ScaleInGroup[]): Bounds {
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
  return a === b || bandRank(compiled, a) <= bandRank(compiled, b) ? a : b;
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
