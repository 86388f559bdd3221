import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "./filesUnder.ts";

const files = filesUnder("src", /(?<![.]test)[.](ts|tsx|mjs)$/);

describe("a regular expression", () => {
  // One that comes from a text can be made to take for ever, and texts come from anybody.
  it("stands in the code and is never made of a text", () => {
    const made = /\bRegExp\s*[(.]|[.](?:match|matchAll|search)\((?!\/)/;
    const making = files.filter((file) => made.test(readFileSync(file, "utf8")));

    expect(files.length).toBeGreaterThan(300);
    expect(making).toEqual([]);
  });
});
