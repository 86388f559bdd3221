import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "./filesUnder.ts";

const field = /<(?:input|textarea|select)\b.*?\/>/gs;

const fields = filesUnder("src", /(?<![.]test)[.]tsx$/).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(field)].map(([tag]) => ({ file, tag })),
);

describe("every field of a form", () => {
  // A browser writes what stands in a field to its own files, in the open, to restore the page
  // after a crash: notes, and which answer is chosen. `autoComplete="off"` keeps it from that.
  it("says what the browser may keep of it", () => {
    const silent = fields.filter(({ tag }) => !tag.includes("autoComplete="));

    expect(fields.length).toBeGreaterThan(15);
    expect(silent).toEqual([]);
  });
});
