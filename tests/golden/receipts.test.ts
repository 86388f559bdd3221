import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answersOf } from "../../src/cli/vectors/answersOf.ts";
import { vectorSchema } from "../../src/core/instrument/index.ts";
import { compileScorer } from "../../src/core/scoring/index.ts";
import { filesUnder } from "../architecture/filesUnder.ts";
import { bothWays } from "./bothWays.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";

describe.each(instrumentFolders())("$name: receipts alone give", ({ instrument, vectors }) => {
  const scorer = compileScorer(parsed(instrument));
  // Answers that are to be refused have no score, and so no receipt.
  const scored = [...vectors].filter(
    ([, input]) => (vectorSchema.parse(input).expected.issues ?? []).length === 0,
  );

  it.each(scored)("every score of scales, domains and flags: %s", (_, input) => {
    const vector = vectorSchema.parse(input);

    const { core, again, contradictions } = bothWays(scorer, answersOf(vector), vector.date);

    expect(Object.keys(core.scales).length).toBeGreaterThan(0);
    expect(again).toEqual(core);
    expect(contradictions).toEqual([]);
  });
});

it("the program that works receipts out again knows neither the core nor any instrument", () => {
  const files = filesUnder("tests/golden/recompute", /[.]ts$/);
  const imports = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "(.*)"/g)].map(([, path = ""]) => path),
  );

  expect(files.length).toBeGreaterThan(5);
  expect(imports.filter((path) => !path.startsWith("./"))).toEqual([
    "../../../src/cli/vectors/calculator.ts",
  ]);
});
