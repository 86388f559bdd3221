import { describe, expect, it } from "vitest";
import { aProfile } from "../../../tests/fixtures/instruments/aProfile.ts";
import { aScale, aSingle, type ScaleParts } from "../../../tests/fixtures/instruments/aScale.ts";
import { answered, type Row } from "../response/index.ts";
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

describe("whatWouldChange of rows", () => {
  const points = { a: 100, b: 50, c: 0 };
  const words = { text: "Fråga?", why: "Prov." };
  const jobs = {
    type: "repeat",
    id: "jobs",
    ...words,
    atMost: 5,
    emptyIs: "none",
    items: [aSingle("how"), aSingle("unread")],
  };
  const bands = ["poor", "some", "fair", "good"];
  const inRows = compileScorer(
    aScale({
      items: [aSingle("now"), jobs] as ScaleParts["items"],
      file: {
        bandSets: {
          four: {
            source: "Prov.",
            bands: bands.map((code) => ({ code, text: code })),
            steps: [
              { below: 25, is: "poor" },
              { below: 50, is: "some" },
              { below: 75, is: "fair" },
              { is: "good" },
            ],
          },
        },
      },
      scale: {
        of: [
          { item: "now", points },
          { each: "jobs", item: "how", points },
        ],
        method: "mean",
        missing: { need: { share: "1/2" } },
        bands: [{ set: "four", default: true }],
      },
    }),
  );
  const changes = (now: string, ...rows: readonly Row[]) =>
    whatWouldChange(inRows, "s", { now: answered(now), jobs: answered(rows) });

  it("names the row in which another answer would give each other band", () => {
    // (50+100+0)/3 = 50: fair.
    expect(changes("b", { how: answered("a") }, { how: answered("c") })).toEqual([
      // (0+100+0)/3 = 33.3; a would give (100+100+0)/3 = 66.7, fair too.
      { item: "now", isMissing: false, choice: "c", band: "some" },
      // (50+50+0)/3 = 33.3 and (50+0+0)/3 = 16.7.
      { item: "how", each: "jobs", inRow: 0, isMissing: false, choice: "b", band: "some" },
      { item: "how", each: "jobs", inRow: 0, isMissing: false, choice: "c", band: "poor" },
      // (50+100+100)/3 = 83.3; b would give 66.7.
      { item: "how", each: "jobs", inRow: 1, isMissing: false, choice: "a", band: "good" },
    ]);
  });

  it("names what an answer that is missing in a row would give", () => {
    // (50+100)/2 = 75: good. The row without an answer would give 83.3, 66.7 or 50.
    expect(changes("b", { how: answered("a") }, { unread: answered("a") })).toContainEqual({
      item: "how",
      each: "jobs",
      inRow: 1,
      isMissing: true,
      choice: "b",
      band: "fair",
    });
  });

  it("asks about what stands outside where there is no row", () => {
    // Of now alone: 100, good; none gives no term.
    expect(changes("a").map(({ item, choice }) => [item, choice])).toEqual([
      ["now", "b"],
      ["now", "c"],
    ]);
  });
});
