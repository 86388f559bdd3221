import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mostParts } from "../../src/core/condition/index.ts";
import { limits } from "../../src/core/instrument/limits.ts";
import { mostIssues } from "../../src/core/issue/index.ts";

const page = readFileSync("docs/format.md", "utf8");
const [, section = ""] = /^## Limits\n(.*?)^## /ms.exec(page) ?? [];

it("the page on the format tells every limit, and no other", () => {
  const told = [...section.matchAll(/^\|[^|]+\| ([\d,]+) /gm)].map(([, number = ""]) =>
    Number(number.replaceAll(",", "")),
  );

  const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  expect(inOrder(told)).toEqual(inOrder(Object.values(limits)));
  expect(section).toContain(`the first ${mostIssues} faults`);
  expect(limits.fewer).toBe(mostParts);
});
