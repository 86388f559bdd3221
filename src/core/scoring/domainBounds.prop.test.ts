import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInstrument } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import { everyCompletion, scoresOf } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { fewOpen } from "../../../tests/fixtures/instruments/fewOpen.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { profileBands } from "../instrument/index.ts";
import { compare, type Rational, toExact } from "../number/index.ts";
import type { Answers } from "../response/index.ts";
import type { Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import type { DomainScore, Score } from "./score.ts";
import type { ResponseScores } from "./scoreResponse.ts";

interface Case {
  readonly scorer: Scorer;
  readonly answers: Answers;
}

function casesOf(aggregate: string): fc.Arbitrary<Case> {
  return anyInstrument({ isPercent: true })
    .filter(({ file }) => file.domains[0]?.aggregate === aggregate)
    .chain((instrument) =>
      fewOpen(instrument, 48).map((answers) => ({
        scorer: compileScorer(instrument),
        answers,
        [fc.toStringMethod]: () => JSON.stringify([instrument.file, answers]),
      })),
    );
}

function scoresOfCompletions({ scorer, answers }: Case): readonly ResponseScores[] {
  return everyCompletion(scorer, answers).map((completed) => scoresOf(scorer, completed));
}

/** The means that a completion has, in each case of an answer that chooses and has none. */
function means(score: Score | undefined): readonly Rational[] {
  if (score?.kind === "varies") return score.cases.flatMap((one) => means(one.score));
  return score?.kind === "value" ? [score.exact] : [];
}

function boundsOf(domain: DomainScore | undefined) {
  return domain !== undefined && "bounds" in domain ? domain.bounds : undefined;
}

function isBetween(low: Rational, value: Rational, high: Rational): boolean {
  return compare(low, value) <= 0 && compare(value, high) <= 0;
}

describe("the bounds of a domain", () => {
  it("are for a mean the lowest and highest over every completion, or enclose them", () => {
    fc.assert(
      fc.property(casesOf("mean"), (one) => {
        const bounds = boundsOf(scoresOf(one.scorer, one.answers).domains.get("d"));
        const values = scoresOfCompletions(one)
          .flatMap((completed) => means(completed.means.get("d")?.score))
          .sort(compare);
        fc.pre(bounds !== undefined && values.length > 0);
        if (bounds === undefined) return;

        const outside = values.filter((value) => !isBetween(bounds.low, value, bounds.high));
        const ends = endsOf(values);
        const stated = [bounds.low, bounds.high].map(toExact);
        expect(outside).toEqual([]);
        expect(bounds.exactness === "exact" ? stated : ends).toEqual(ends);
      }),
      lawRuns,
    );
  });

  it("enclose for the lowest every value and band a completion can give", () => {
    fc.assert(
      fc.property(casesOf("worst"), (one) => {
        const now = scoresOf(one.scorer, one.answers);
        const domain = now.domains.get("d");
        // What does not apply as conditions stand now is no part of the domain.
        fc.pre(domain?.kind === "value" && !kindsOf(one, now).includes("notApplicable"));
        if (domain?.kind !== "value") return;
        const completed = scoresOfCompletions(one);
        const isKnown = (scores: ResponseScores) =>
          kindsOf(one, scores).every((kind) => kind === "value");
        const found = completed.filter(isKnown).flatMap(({ domains }) => valueOf(domains.get("d")));
        fc.pre(found.length > 0);

        expect(outsideOf(one, domain, found)).toEqual([]);
        const { bounds } = domain;
        if (bounds?.exactness !== "exact" || !isBySet(domain)) return;
        const ends = found.map(({ exact }) => exact).sort(compare);
        // Where a scale varies in some completion, its cases are within the bounds too.
        const stated = [bounds.low, bounds.high].map(toExact);
        const isAll = completed.every(isKnown);
        expect(isAll ? stated : []).toEqual(isAll ? endsOf(ends) : []);
      }),
      lawRuns,
    );
  });
});

type DomainValue = Extract<DomainScore, { kind: "value" }>;

function valueOf(domain: DomainScore | undefined): readonly DomainValue[] {
  return domain?.kind === "value" ? [domain] : [];
}

function endsOf(sorted: readonly Rational[]): readonly string[] {
  return [sorted[0], sorted.at(-1)].flatMap((end) => (end === undefined ? [] : [toExact(end)]));
}

function kindsOf({ scorer }: Case, { scales }: ResponseScores) {
  const members = scorer.instrument.file.domains[0]?.scales ?? [];
  return members.map((id) => scales.get(id)?.kind);
}

/** Ranked by the bands that the scales share, and not by those of the profile. */
function isBySet({ band }: DomainValue): boolean {
  return band?.set !== undefined;
}

/** What completions give that the bounds, or a certain band, say they cannot. */
function outsideOf(one: Case, domain: DomainValue, found: readonly DomainValue[]) {
  const { bounds, band: now } = domain;
  const rank = rankIn(one, domain);
  const isInBands = (code: string) =>
    bounds?.lowBand === undefined ||
    (rank(code) >= rank(bounds.lowBand) && rank(code) <= rank(bounds.highBand));
  return found.filter(({ exact, band }) => {
    const isBounded = bounds !== undefined && isBySet(domain);
    const isOutside = isBounded && !isBetween(bounds.low, exact, bounds.high);
    const isTurned = now?.certain === true && band?.code !== now.code;
    return isOutside || isTurned || (band !== undefined && !isInBands(band.code));
  });
}

/** Gravest first: the bands that the scales share, or those of the profile. */
function rankIn({ scorer }: Case, domain: DomainValue) {
  const shared = scorer.scales.get("first")?.bandSet?.set.bands.map(({ code }) => code) ?? [];
  const codes: readonly string[] = isBySet(domain) ? shared : profileBands;
  return (code: string | undefined) => codes.indexOf(code ?? "");
}
