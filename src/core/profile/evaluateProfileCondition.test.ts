import { describe, expect, it } from "vitest";
import { aReader } from "../../../tests/fixtures/aReader.ts";
import type { ProfileCondition } from "../instrument/index.ts";
import { evaluateProfileCondition } from "./evaluateProfileCondition.ts";

const hard = ["extensive_support", "some_support"] as const;
const reader = aReader();

describe("a condition on needs", () => {
  it.each<[string, ProfileCondition, boolean]>([
    ["as many as there are", { needs: { bands: hard }, atLeast: 3 }, true],
    ["more than there are", { needs: { bands: hard }, atLeast: 4 }, false],
    ["in one band", { needs: { bands: ["extensive_support"] }, atLeast: 2 }, true],
    ["in a band where there is one", { needs: { bands: ["some_support"] }, atLeast: 2 }, false],
    [
      "of a principal that has two",
      { needs: { bands: hard, principal: "socialServices" }, atLeast: 2 },
      true,
    ],
    [
      "of a principal that has one",
      { needs: { bands: hard, principal: "healthCare" }, atLeast: 2 },
      false,
    ],
    [
      "of a principal that has none",
      { needs: { bands: hard, principal: "state" }, atLeast: 1 },
      false,
    ],
    [
      "of as many actors as there are",
      { needs: { bands: hard }, atLeast: 2, distinctActors: true },
      true,
    ],
    [
      "of more actors than there are, however many needs they have",
      { needs: { bands: hard }, atLeast: 3, distinctActors: true },
      false,
    ],
    [
      "of several actors of one principal",
      {
        needs: { bands: hard, principal: "socialServices" },
        atLeast: 2,
        distinctActors: true,
      },
      false,
    ],
  ])("%s", (_, condition, truth) => {
    expect(evaluateProfileCondition(condition, reader)).toBe(truth);
  });
});

describe("a condition on coverage", () => {
  it.each([
    [2, 5, "3/5", true],
    [3, 5, "3/5", false],
    [4, 5, "3/5", false],
    // 333/1000 is below a third; as decimals of two digits they would be the same.
    [333, 1000, "1/3", true],
    [0, 5, "0/5", false],
    [0, 0, "1/2", true],
  ])("%i of %i is below %s: %s", (answered, applicable, share, isBelow) => {
    const at = aReader({ coverage: { answered, applicable } });

    expect(evaluateProfileCondition({ coverageBelow: share }, at)).toBe(isBelow);
  });
});

describe("a condition on a track rule", () => {
  it.each<[string, ProfileCondition, boolean | "unknown"]>([
    ["that holds", { rule: "two_actors" }, true],
    ["that always holds", { rule: "calm" }, true],
    ["turned round", { not: { rule: "two_actors" } }, false],
    ["that is not there", { rule: "gone" }, "unknown"],
  ])("%s", (_, condition, truth) => {
    expect(evaluateProfileCondition(condition, reader)).toBe(truth);
  });

  it("that does not hold", () => {
    expect(evaluateProfileCondition({ rule: "two_actors" }, aReader({ needs: [] }))).toBe(false);
  });
});

it.each<[string, ProfileCondition, boolean | "unknown"]>([
  ["an ordinary leaf", { item: "debt", op: "=", value: "c" }, true],
  ["an ordinary leaf that is open", { item: "pay", op: "=", value: "c" }, "unknown"],
  ["both of all", { all: [{ rule: "calm" }, { item: "pay", op: "=", value: "c" }] }, "unknown"],
  ["one of any", { any: [{ item: "pay", op: "=", value: "c" }, { rule: "calm" }] }, true],
  ["two of two", { atLeast: 2, of: [{ rule: "calm" }, { coverageBelow: "1/2" }] }, false],
])("combines with the rest: %s", (_, condition, truth) => {
  expect(evaluateProfileCondition(condition, reader)).toBe(truth);
});
