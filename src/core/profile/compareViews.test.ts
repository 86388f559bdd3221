import { expect, it } from "vitest";
import { aProfile } from "../../../tests/fixtures/instruments/aProfile.ts";
import { answered } from "../response/index.ts";
import { compileScorer, type Score, scoreResponse } from "../scoring/index.ts";
import { compareViews } from "./compareViews.ts";

const scorer = compileScorer(aProfile());

/** Money as two answers give it, and health as one throughout. */
function view(pay: string, debt: string, health?: string): ReadonlyMap<string, Score> {
  const money = { pay: answered(pay), debt: answered(debt) };
  const ids = health === undefined ? [] : ["sleep", "pain", "rest"];
  const rest = Object.fromEntries(ids.map((id) => [id, answered(health ?? "")]));
  const scores = scoreResponse(scorer, { ...money, ...rest });
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  return scores.value.scales;
}

it("says how far two views are apart and who sees more obstacle, and averages nothing", () => {
  // Money: 0 and 75; health: 100 and 50.
  expect(compareViews(view("c", "c", "a"), view("a", "b", "b"), 2)).toEqual([
    {
      scale: "money",
      first: "extensive_support",
      second: "strength",
      apart: 3,
      moreObstacle: "first",
      isDiscrepancy: true,
    },
    {
      scale: "health",
      first: "strength",
      second: "ok",
      apart: 1,
      moreObstacle: "second",
      isDiscrepancy: false,
    },
  ]);
});

it("turns round with the views", () => {
  const [a, b] = [view("c", "c"), view("a", "b")];

  expect(compareViews(b, a, 3)).toMatchObject([
    {
      first: "strength",
      second: "extensive_support",
      apart: 3,
      moreObstacle: "second",
      isDiscrepancy: true,
    },
  ]);
});

it("says nothing of who sees more where both see the same", () => {
  expect(compareViews(view("a", "a"), view("a", "a"), 1)).toEqual([
    { scale: "money", first: "strength", second: "strength", apart: 0, isDiscrepancy: false },
  ]);
});

it("leaves out a scale that one of them has no band of", () => {
  const money = compareViews(view("a", "a", "a"), view("a", "a"), 1).map(({ scale }) => scale);

  expect(money).toEqual(["money"]);
});
