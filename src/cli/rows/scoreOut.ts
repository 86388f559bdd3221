import { toExact, toNumber } from "../../core/number/index.ts";
import type { Bounds, DomainScore, Score } from "../../core/scoring/index.ts";
import { defined } from "../../core/shape/index.ts";

interface BandOut {
  /** Absent for a band of the profile, by which a domain may rank its scales. */
  readonly set?: string;
  readonly code: string;
  /** Of the default set only: it alone has a certainty and overrides. */
  readonly certain?: boolean;
  readonly override?: string;
}

/** A score in plain words: exact fractions as text, and beside them the nearest decimals. */
export interface ScoreOut {
  readonly state: Score["kind"];
  readonly exact?: string;
  readonly value?: number;
  readonly coverage: { readonly answered: number; readonly applicable: number };
  readonly bounds?: {
    readonly low: number;
    readonly high: number;
    readonly exact: readonly [string, string];
    readonly exactness: Bounds["exactness"];
  };
  readonly bands?: readonly BandOut[];
  /** Bands that differ by a case nobody chose: all are told, and none is the band. */
  readonly bandCases?: readonly {
    readonly set: string;
    readonly name: string;
    readonly code: string;
  }[];
  /** What each case would give, where the value itself differs. */
  readonly cases?: readonly { readonly name: string; readonly score: ScoreOut }[];
  readonly lowest?: readonly string[];
  readonly gravest?: readonly string[];
}

export function scoreOut(score: Score | DomainScore): ScoreOut {
  const { kind: state, coverage } = score;
  switch (score.kind) {
    case "notApplicable":
      return { state, coverage };
    case "insufficient":
      return defined({ state, coverage, bounds: score.bounds && boundsOut(score.bounds) });
    case "varies":
      return {
        state,
        coverage,
        cases: score.cases.map(({ name, score: one }) => ({ name, score: scoreOut(one) })),
      };
    case "value":
      return defined({
        state,
        exact: toExact(score.exact),
        value: score.value,
        coverage,
        bounds: score.bounds && boundsOut(score.bounds),
        bands: bandsOut(score),
        bandCases: "bandCases" in score ? score.bandCases : undefined,
        ...("lowest" in score ? { lowest: score.lowest, gravest: score.gravest } : {}),
      });
  }
}

function boundsOut({ low, high, exactness }: Bounds): ScoreOut["bounds"] {
  return {
    low: toNumber(low),
    high: toNumber(high),
    exact: [toExact(low), toExact(high)],
    exactness,
  };
}

function bandsOut(
  score: Extract<Score | DomainScore, { kind: "value" }>,
): readonly BandOut[] | undefined {
  const { band } = score;
  const others = "otherBands" in score ? (score.otherBands ?? []) : [];
  const first =
    band === undefined
      ? []
      : [
          defined({
            set: band.set,
            code: band.code,
            certain: band.certain,
            override: band.override,
          }),
        ];
  const bands = [...first, ...others.map(({ set, code }) => ({ set, code }))];
  return bands.length === 0 ? undefined : bands;
}
