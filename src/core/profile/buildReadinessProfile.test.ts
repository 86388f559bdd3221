import { describe, expect, it } from "vitest";
import { aProfile } from "../../../tests/fixtures/instruments/aProfile.ts";
import { aRating, aScale } from "../../../tests/fixtures/instruments/aScale.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer, type Scorer, scoreResponse } from "../scoring/index.ts";
import { buildReadinessProfile } from "./buildReadinessProfile.ts";
import type { ReadinessProfile } from "./readinessProfile.ts";

const scorer = compileScorer(aProfile());

function built(by: Scorer, answers: Answers, date?: string): ReadinessProfile | undefined {
  const scores = scoreResponse(by, answers);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  return buildReadinessProfile(by, scores.value, date);
}

function profileOf(answers: Answers): ReadinessProfile {
  const profile = built(scorer, answers);
  if (profile === undefined) throw new Error("The instrument has a profile");
  return profile;
}

function every(code: string, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, answered(code)]));
}

const money = ["pay", "debt"];
const health = ["sleep", "pain", "rest"];

describe("a profile", () => {
  it("has each scale with a band among strengths, working or obstacles", () => {
    const profile = profileOf({ ...every("a", money), ...every("b", health) });

    expect(profile.strengths).toEqual([{ scale: "money", band: "strength" }]);
    expect(profile.working).toEqual([{ scale: "health", band: "ok" }]);
    expect(profile.obstacles).toEqual([]);
    expect(profile.needs).toEqual([]);
    expect(profile.unknown).toEqual([]);
    expect(profile.track).toMatchObject({ track: "near", rule: "calm" });
  });

  it("has the needs of a scale's band only, in the order of the rules", () => {
    // (50+0)/2 = 25: some support, which the plan is not for.
    const some = profileOf({ pay: answered("b"), debt: answered("c"), ...every("a", health) });
    const extensive = profileOf({ ...every("c", money), ...every("a", health) });

    expect(some.needs).toEqual([
      { id: "money_help", scale: "money", band: "some_support", actor: "unit" },
    ]);
    expect(extensive.needs.map(({ id }) => id)).toEqual(["money_help", "money_plan"]);
  });

  it("has the known difficulties of a scale beside its band", () => {
    const profile = profileOf({ ...every("c", money), ...every("a", health) });

    expect(profile.obstacles).toEqual([
      { scale: "money", band: "extensive_support", named: ["debts_grow"] },
    ]);
  });

  it("has each scale with a grave band among the obstacles, by its own band", () => {
    // (0+50)/2 = 25 and (50+50+0)/3 = 33.3: some support.
    const one = profileOf({ pay: answered("c"), debt: answered("b"), ...every("a", health) });
    const both = profileOf({ ...every("c", money), ...every("b", health), rest: answered("c") });

    expect(one.obstacles).toEqual([{ scale: "money", band: "some_support", named: [] }]);
    expect(both.obstacles).toEqual([
      { scale: "money", band: "extensive_support", named: ["debts_grow"] },
      { scale: "health", band: "some_support", named: [] },
    ]);
  });

  it("keeps safety flags apart, and those alone", () => {
    const flagsOf = (answers: Answers) => profileOf(answers).safetyFlags;

    expect(flagsOf({ pain: answered("c") })).toEqual([{ id: "hurt", truth: "yes", certain: true }]);
    expect(flagsOf({ pain: answered("a"), pay: answered("c") })).toEqual([
      { id: "hurt", truth: "no", certain: true },
    ]);
  });

  it("never hides a known difficulty behind missing answers, nor behind a good band", () => {
    const profile = profileOf({ pay: answered("a"), debt: answered("c"), sleep: answered("c") });

    // Money is 50, ok; of health only one question out of three is answered.
    expect(profile.working).toEqual([{ scale: "money", band: "ok" }]);
    expect(profile.obstacles).toEqual([
      { scale: "money", named: ["debts_grow"] },
      { scale: "health", named: ["no_sleep"] },
    ]);
    expect(profile.unknown).toEqual([
      {
        scale: "health",
        coverage: { answered: 1, applicable: 3 },
        states: { answered: 1, notReached: 2 },
      },
    ]);
  });

  it("takes the first track rule that holds, and says why", () => {
    const profile = profileOf({ ...every("c", money), ...every("c", health) });

    expect(profile.track).toEqual({
      track: "joint",
      rule: "two_actors",
      because: { scales: ["money", "health"], items: [], rules: [] },
    });
    expect(profile.markers).toEqual([]);
  });

  it("has the markers that hold", () => {
    expect(profileOf({}).markers).toEqual([
      {
        id: "few_answers",
        because: { scales: [], items: [], rules: [], coverage: { answered: 0, applicable: 5 } },
      },
    ]);
  });
});

it("says what falls due by the day of the assessment, and nothing by no day", () => {
  expect(built(scorer, {}, "2026-08-31")).toMatchObject({
    followUp: "2026-11-30",
    clockTriggers: [{ id: "half_year", months: 6, due: "2027-02-28" }],
  });
  const undated = profileOf({});
  expect(undated.followUp).toBeUndefined();
  expect(undated.clockTriggers).toEqual([{ id: "half_year", months: 6 }]);
});

it("is not made for an instrument without profile rules", () => {
  const plain = aScale({ items: [aRating("x")], scale: { of: [{ item: "x" }], method: "sum" } });

  expect(built(compileScorer(plain), { x: answered(1) })).toBeUndefined();
});
