import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { issueCodes } from "../../src/core/issue/index.ts";

const page = "docs/issues.md";

it("docs/issues.md says what the code says", () => {
  const program = ["--import", "tsx", "src/cli/writeIssueDocs.ts", "--check"];
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: "utf8" });

  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("docs/issues.md has every code", () => {
  const text = readFileSync(page, "utf8");

  expect(issueCodes.filter((code) => !text.includes(`### \`${code}\``))).toEqual([]);
});
