import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyCompletion } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { nestedInstrument } from "../../../tests/fixtures/instruments/nestedInstrument.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { profileBands } from "../instrument/index.ts";
import { compare, type Rational, toExact } from "../number/index.ts";
import type { Answers } from "../response/index.ts";
import type { Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import type { DomainScore, Score } from "./score.ts";
import { type ResponseScores, scoreResponse } from "./scoreResponse.ts";

// Each run tries every completion, and so fewer are enough.
const runs = { ...lawRuns, numRuns: Math.ceil(lawRuns.numRuns / 5) };

interface Case {
  readonly scorer: Scorer;
  readonly answers: Answers;
}

function casesOf(aggregate: string): fc.Arbitrary<Case> {
  return nestedInstrument
    .filter(({ file }) => file.domains[0]?.aggregate === aggregate)
    .chain((instrument) =>
      someAnswers(instrument).map((answers) => ({ scorer: compileScorer(instrument), answers })),
    );
}

function scoresOf({ scorer, answers }: Case): ResponseScores {
  const scores = scoreResponse(scorer, answers);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  return scores.value;
}

function scoresOfCompletions({ scorer, answers }: Case): readonly ResponseScores[] {
  return everyCompletion(scorer, answers).map((completed) =>
    scoresOf({ scorer, answers: completed }),
  );
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
        const bounds = boundsOf(scoresOf(one).domains.get("d"));
        const values = scoresOfCompletions(one)
          .flatMap((completed) => means(completed.means.get("d")?.score))
          .sort(compare);
        fc.pre(bounds !== undefined && values.length > 0);
        if (bounds === undefined) return;

        const outside = values.filter((value) => !isBetween(bounds.low, value, bounds.high));
        const ends = [values[0], values.at(-1)].flatMap((end) => (end ? [toExact(end)] : []));
        const stated = [bounds.low, bounds.high].map(toExact);
        expect(outside).toEqual([]);
        expect(bounds.exactness === "exact" ? stated : ends).toEqual(ends);
      }),
      runs,
    );
  });

  it("enclose for the lowest every value and band a completion can give", () => {
    fc.assert(
      fc.property(casesOf("worst"), (one) => {
        const now = scoresOf(one);
        const domain = now.domains.get("d");
        const bounds = boundsOf(domain);
        const members = one.scorer.instrument.file.domains[0]?.scales ?? [];
        const isKnown = (scores: ResponseScores) =>
          members.every((id) => scores.scales.get(id)?.kind === "value");
        if (bounds === undefined || domain?.kind !== "value") return;
        const isBySet = domain.band?.set !== undefined;
        // A scale without a value is taken to run from 0 to 100, which these do not.
        if (isBySet && !isKnown(now)) return;
        const values = scoresOfCompletions(one)
          .filter(isKnown)
          .flatMap(({ domains }) => {
            const found = domains.get("d");
            return found?.kind === "value" ? [found] : [];
          });

        const isOutside = ({ exact }: { readonly exact: Rational }) =>
          !isBetween(bounds.low, exact, bounds.high);
        const rank = (code: string | undefined) => ranked(one, isBySet).indexOf(code ?? "");
        const isCertain = domain.band?.certain === true;
        const banded = bounds.lowBand === undefined ? [] : values;
        expect(isBySet ? values.filter(isOutside) : []).toEqual([]);
        expect(
          banded.filter(
            ({ band }) =>
              band !== undefined &&
              (rank(band.code) < rank(bounds.lowBand) || rank(band.code) > rank(bounds.highBand)),
          ),
        ).toEqual([]);
        expect(values.filter(({ band }) => isCertain && band?.code !== domain.band?.code)).toEqual(
          [],
        );
      }),
      runs,
    );
  });
});

/** Gravest first: the bands that the scales share, or those of the profile. */
function ranked({ scorer }: Case, isBySet: boolean): readonly string[] {
  const shared = scorer.scales.get("first")?.bandSet?.set.bands.map(({ code }) => code);
  return isBySet ? (shared ?? []) : profileBands;
}
