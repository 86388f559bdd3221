import fc from "fast-check";
import { describe, expect, it } from "vitest";
import firstVisit from "../../../instruments/nybesok-kort/1.0.0/instrument.json" with {
  type: "json",
};
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { parseInstrument } from "../instrument/index.ts";
import { compare } from "../number/index.ts";
import type { Answers } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import type { Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import { type ResponseScores, scoreResponse } from "./scoreResponse.ts";

const scorer = scorerOf(firstVisit);
const answers = someAnswers(scorer.instrument);

function scorerOf(input: unknown): Scorer {
  const parsed = parseInstrument(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return compileScorer(parsed.value);
}

function scoresOf(given: Answers): ResponseScores {
  const scores = scoreResponse(scorer, given);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  return scores.value;
}

/** Without what tells two equal results apart: functions, and numbers given in turn. */
function comparable({ results, scales, domains, flags, checks, coverage }: ResponseScores) {
  const steps = [...results].map(([id, { score, steps: own }]) => ({ id, score, steps: own }));
  return { steps, scales, domains, flags, checks, coverage };
}

describe("the short first visit, answered at random", () => {
  it("has values from 0 to 100, within their bounds and with a band within them", () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const [id, score] of scoresOf(given).scales) {
          if (!("bounds" in score) || score.bounds === undefined) continue;
          const { low, high, lowBand, highBand } = score.bounds;
          expect(compare({ n: 0, d: 1 }, low)).toBeLessThanOrEqual(0);
          expect(compare(low, high)).toBeLessThanOrEqual(0);
          expect(compare(high, { n: 100, d: 1 })).toBeLessThanOrEqual(0);
          if (score.kind !== "value") continue;
          const compiled = scorer.scales.get(id);
          const rank = (code: string | undefined) => (compiled ? bandRank(compiled, code) : -1);
          expect(compare(low, score.exact)).toBeLessThanOrEqual(0);
          expect(compare(score.exact, high)).toBeLessThanOrEqual(0);
          expect(rank(score.band?.code)).toBeGreaterThanOrEqual(rank(lowBand));
          expect(rank(score.band?.code)).toBeLessThanOrEqual(rank(highBand));
        }
      }),
      lawRuns,
    );
  });

  it("comes out the same whatever order the answers are in", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());

        expect(comparable(scoresOf(turned))).toEqual(comparable(scoresOf(given)));
      }),
      lawRuns,
    );
  });

  it("gives declining no other score than leaving blank", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const blanks = [...scorer.instrument.items.keys()].filter((id) => given[id] === undefined);
        const declined = Object.fromEntries(
          blanks.map((id) => [id, { state: "declined" as const }]),
        );

        expect(scoresOf({ ...given, ...declined }).scales).toEqual(scoresOf(given).scales);
      }),
      lawRuns,
    );
  });

  it("keeps a band that declining leaves within what could still be answered", () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, pick) => {
        const ids = Object.keys(given).filter((id) => given[id]?.state === "answered");
        fc.pre(ids.length > 0);
        const declined = {
          ...given,
          [ids[pick % ids.length] ?? ""]: { state: "declined" as const },
        };
        const before = scoresOf(given);

        for (const [id, score] of scoresOf(declined).scales) {
          const was = before.scales.get(id);
          if (score.kind !== "value" || was?.kind !== "value") continue;
          // What was answered is one of the completions of what is now declined.
          const [wide, narrow] = [score.bounds, was.bounds];
          if (wide === undefined || narrow === undefined) throw new Error("All have bounds");
          expect(compare(wide.low, narrow.low)).toBeLessThanOrEqual(0);
          expect(compare(narrow.high, wide.high)).toBeLessThanOrEqual(0);
        }
      }),
      lawRuns,
    );
  });

  it("counts for coverage each item that applies once, and answers among them", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { coverage, item, scales } = scoresOf(given);
        const scored = new Set(
          [...scorer.scales.values()].flatMap(({ scale, items }) =>
            scale.role === "scored" ? items : [],
          ),
        );
        const asked = [...scored].filter((id) => {
          const { applies, state } = item(id);
          return applies === true && state !== "notApplicable";
        });

        expect(coverage).toEqual({
          applicable: asked.length,
          answered: asked.filter((id) => given[id]?.state === "answered").length,
        });
        for (const score of scales.values()) {
          expect(score.coverage.answered).toBeLessThanOrEqual(score.coverage.applicable);
        }
      }),
      lawRuns,
    );
  });

  it("is not scored at all with an answer to a question that is not there", () => {
    expect(scoreResponse(scorer, { gone: { state: "answered", value: "a" } })).toMatchObject({
      ok: false,
      issues: [{ code: "response/unknown-item", pointer: "/answers/gone" }],
    });
  });
});
