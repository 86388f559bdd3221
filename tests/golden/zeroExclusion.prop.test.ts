import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionItems } from "../../src/core/condition/index.ts";
import type { Instrument } from "../../src/core/instrument/index.ts";
import { buildReadinessProfile } from "../../src/core/profile/index.ts";
import { type Answers, answered } from "../../src/core/response/index.ts";
import { compileScorer, type Scorer, scoreResponse } from "../../src/core/scoring/index.ts";
import { someAnswers } from "../fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../fixtures/lawRuns.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";

const withWish: readonly [string, Instrument][] = instrumentFolders().flatMap(
  ({ name, instrument }): [string, Instrument][] => {
    const one = parsed(instrument);
    return one.file.profile?.workNear === undefined ? [] : [[name, one]];
  },
);

function hasWorkNear(scorer: Scorer, answers: Answers): boolean | undefined {
  const scores = scoreResponse(scorer, answers);
  if (!scores.ok) throw new Error("answers with a fault");
  return buildReadinessProfile(scorer, scores.value)?.workNear;
}

describe("zero exclusion", () => {
  it("is kept by every interview that suggests support", () => {
    expect(withWish.map(([name]) => name)).toEqual([
      "nybesok-fordjupad 0.9.0",
      "nybesok-kort 1.0.0",
      "uppfoljning-kort 0.9.0",
    ]);
  });

  describe.each(withWish)("%s", (_name, instrument) => {
    const scorer = compileScorer(instrument);
    const { workNear } = instrument.file.profile ?? {};
    const asked = workNear === undefined ? [] : conditionItems(workNear.when);

    it("asks one question about the wish", () => {
      expect(new Set(asked)).toEqual(new Set(["wish_to_work"]));
    });

    it("gives whoever wants to work support at work, whatever else is answered", () => {
      fc.assert(
        fc.property(
          someAnswers(instrument),
          fc.constantFrom("work", "work_support"),
          (answers, wish) => {
            const all = { ...answers, wish_to_work: answered(wish) };

            expect(hasWorkNear(scorer, all)).toBe(true);
          },
        ),
        lawRuns,
      );
    });

    it("suggests nothing of the kind to whoever says no or nothing about it", () => {
      fc.assert(
        fc.property(
          someAnswers(instrument),
          fc.constantFrom("study", "feel_better", "other", undefined),
          (answers, wish) => {
            const { wish_to_work: _wish, ...others } = answers;
            const all = wish === undefined ? others : { ...others, wish_to_work: answered(wish) };

            expect(hasWorkNear(scorer, all)).toBe(false);
          },
        ),
        lawRuns,
      );
    });
  });
});
