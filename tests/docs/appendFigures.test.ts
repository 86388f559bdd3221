import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendFigures } from "../proof/appendFigures.ts";

describe("appendFigures", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "avstamp-figures-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("adds a row with date, versions, seed, count and result to the table at the end", () => {
    const page = join(folder, "page.md");
    writeFileSync(page, "# Page\n\n| date | proof |\n| ---- | ----- |\n");
    appendFigures(
      { proof: "crypto", count: 7, seed: 42, result: "0 | 0", versions: ["X 1.0"] },
      page,
    );

    const [last = ""] = readFileSync(page, "utf8").trimEnd().split("\n").slice(-1);
    expect(last).toMatch(
      /^\| \d{4}-\d\d-\d\d \| crypto \| Avstamp [\d.]+, Node [\d.]+, X 1\.0 \| 42 \| 7 \| 0 \\\| 0 \|$/,
    );
  });

  it("writes nothing where no table is at the end", () => {
    const page = join(folder, "other.md");
    writeFileSync(page, "# Other\n");

    expect(() => {
      appendFigures({ proof: "crypto", count: 7, seed: 42, result: "" }, page);
    }).toThrow("does not end with the table of figures");
    expect(readFileSync(page, "utf8")).toBe("# Other\n");
  });

  it("finds such a table in docs/reliability.md", () => {
    const page = join(folder, "copy.md");
    writeFileSync(page, readFileSync("docs/reliability.md"));
    appendFigures({ proof: "crypto", count: 1, seed: "s", result: "0 differences" }, page);

    expect(readFileSync(page, "utf8")).toContain("| s | 1 | 0 differences |");
  });
});
