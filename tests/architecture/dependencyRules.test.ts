import { rmSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import dependencyRules from "./dependencyRules.mjs";
import { filesUnder } from "./filesUnder.ts";
import { bystanders, goodOrder, mistakes, stubPackages } from "./plantedMistakes.ts";
import { plantHouse } from "./plantHouse.ts";

async function cruiseHouse(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { forbidden, options } = dependencyRules;
  const { enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(
    folders,
    { ...rest, baseDir, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error(output);
  return output;
}

describe("the dependency rules", () => {
  let root: string;
  let reports: readonly string[];

  beforeAll(async () => {
    root = plantHouse([...goodOrder, ...bystanders, ...mistakes], stubPackages);
    const result = await cruiseHouse(root, ["src", "tests"]);
    reports = result.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it.each(mistakes)("report $path as $refusedBy", ({ path, refusedBy }) => {
    expect(reports).toContain(`${refusedBy}: ${path}`);
  });

  it.each(goodOrder)("leave $path in peace", ({ path }) => {
    expect(reports.filter((report) => report.endsWith(`: ${path}`))).toEqual([]);
  });

  it("have a planted mistake each", () => {
    const planted = new Set(mistakes.map(({ refusedBy }) => refusedBy));
    const names = dependencyRules.forbidden.map(({ name }) => name);

    expect(names.filter((name) => !planted.has(name))).toEqual([]);
  });

  it("see every source file of ours", async () => {
    // A compiler that the tool cannot use makes it see nothing and report nothing.
    const files = filesUnder("src", /[.](ts|tsx|mjs)$/);

    const { modules } = await cruiseHouse(process.cwd(), ["src"]);

    const seen = new Set(modules.map(({ source }) => source));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });
});
