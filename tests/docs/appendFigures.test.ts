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
    const head = "| date | proof | versions | seed | count | result |";
    writeFileSync(page, `# Page\n\n${head}\n| ---- | ----- | -------- | ---- | ----- | ------ |\n`);
    const figures = { proof: "crypto", count: 7, result: "0 | 0", versions: ["X 1.0"] };
    appendFigures({ ...figures, seed: 42 }, page);
    appendFigures({ ...figures, seed: "forty-three" }, page);

    const lines = readFileSync(page, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(
      /^\| \d{4}-\d\d-\d\d \| crypto \| Avstamp [\d.]+, Node [\d.]+, X 1\.0 \| 42 {10}\| 7 {5}\| 0 \/ 0 {2}\|$/,
    );
    expect(new Set(lines.slice(2).map(({ length }) => length)).size).toBe(1);
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

    expect(readFileSync(page, "utf8")).toMatch(/\| s +\| 1 +\| 0 differences +\|\n$/);
  });
});
