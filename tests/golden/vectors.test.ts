import { describe, expect, it } from "vitest";
import { expectedOf } from "../../src/cli/vectors/expectedOf.ts";
import { observedOf } from "../../src/cli/vectors/observedOf.ts";
import { vectorSchema } from "../../src/core/instrument/index.ts";
import { compileScorer } from "../../src/core/scoring/index.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { onlyAsked } from "./onlyAsked.ts";
import { parsed } from "./parsed.ts";

const folders = instrumentFolders();

it("finds instruments, and vectors for each", () => {
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter(({ vectors }) => vectors.size === 0).map(({ name }) => name)).toEqual([]);
});

describe.each(folders)("$name gives what was worked out by hand", ({ instrument, vectors }) => {
  it.each([...vectors])("%s", (_, input) => {
    const vector = vectorSchema.parse(input);
    const expected = expectedOf(vector);

    const observed = observedOf(compileScorer(parsed(instrument)), vector);

    expect(onlyAsked(observed, expected)).toEqual(expected);
  });
});
