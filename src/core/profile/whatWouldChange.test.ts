import { expect, it } from "vitest";
import { aProfile } from "../../../tests/fixtures/instruments/aProfile.ts";
import { answered } from "../response/index.ts";
import { compileScorer } from "../scoring/index.ts";
import { whatWouldChange } from "./whatWouldChange.ts";

const scorer = compileScorer(aProfile());

it("names per answered question the first other answer that gives each other band", () => {
  // (100+0)/2 = 50: ok.
  const answers = { pay: answered("a"), debt: answered("c") };

  expect(whatWouldChange(scorer, "money", answers)).toEqual([
    { item: "pay", isMissing: false, choice: "b", band: "some_support" },
    { item: "pay", isMissing: false, choice: "c", band: "extensive_support" },
    // b would give (100+50)/2 = 75, a strength too.
    { item: "debt", isMissing: false, choice: "a", band: "strength" },
  ]);
});

it.each([
  ["not reached", {}],
  ["declined", { debt: { state: "declined" as const } }],
])("names what an answer that is missing would give: %s", (_, missing) => {
  // Half is enough: 50/1 = 50, ok. With debt it is 75, 50 or 25.
  const answers = { pay: answered("b"), ...missing };

  expect(whatWouldChange(scorer, "money", answers)).toEqual([
    { item: "pay", isMissing: false, choice: "a", band: "strength" },
    { item: "pay", isMissing: false, choice: "c", band: "extensive_support" },
    { item: "debt", isMissing: true, choice: "a", band: "strength" },
    { item: "debt", isMissing: true, choice: "c", band: "some_support" },
  ]);
});

it("says nothing of a scale without value, where one answer would give a first band", () => {
  expect(whatWouldChange(scorer, "money", {})).toEqual([]);
  expect(whatWouldChange(scorer, "health", { sleep: answered("a") })).toEqual([]);
});

it("says nothing of a scale that is not there", () => {
  expect(whatWouldChange(scorer, "gone", { pay: answered("a") })).toEqual([]);
});
