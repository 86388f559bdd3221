import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseInstrumentText } from "../../src/core/instrument/index.ts";
import { type Issue, issueCodes } from "../../src/core/issue/index.ts";
import { createTranslator } from "../../src/i18n/index.ts";
import { type Patch, patchJson } from "./patchJson.ts";

interface Refused {
  readonly expect: readonly { readonly code: string; readonly pointer: string }[];
  readonly patch: readonly Patch[];
}

const fixtures = "tests/fixtures/instruments";
const minimal: unknown = JSON.parse(readFileSync(join(fixtures, "minimal.json"), "utf8"));
const refused = readdirSync(join(fixtures, "refused")).map((name): [string, Refused] => [
  name.replace(/\.json$/, ""),
  JSON.parse(readFileSync(join(fixtures, "refused", name), "utf8")) as Refused,
]);

const testedElsewhere: Readonly<Record<string, string>> = {
  "file/unreadable": "needs a disk: tests/cli",
  "file/not-json": "no JSON to patch: below",
  "file/duplicate-key": "no JSON to patch: below",
  "file/too-large": "no JSON to patch: below",
  "file/too-deep": "no JSON to patch: below",
  "file/too-many-values": "too much to write down: below",
  "file/more-issues": "too much to write down: below",
  "file/taken-key": "no JSON to patch: below",
  "file/not-unicode": "no JSON to patch: below",
  "instrument/chain-too-long": "too much to write down: below",
  "instrument/published-changed": "needs the list of published versions: publishedLock.test.ts",
  "instrument/unlisted-version": "needs the list of published versions: publishedLock.test.ts",
};

function issuesOf(text: string): readonly Issue[] {
  const parsed = parseInstrumentText(text, "some.json");
  return parsed.ok ? [] : parsed.issues;
}

it("the instrument all variants start from is fine", () => {
  expect(issuesOf(JSON.stringify(minimal))).toEqual([]);
});

it("every code of a file or an instrument is refused somewhere", () => {
  const covered = new Set(refused.flatMap(([, fixture]) => fixture.expect.map(({ code }) => code)));
  const ours = issueCodes.filter((code) => /^(file|instrument)\//.test(code));

  expect(ours.filter((code) => !covered.has(code) && !(code in testedElsewhere))).toEqual([]);
});

describe("a broken variant is refused for what is wrong with it, and nothing else", () => {
  it.each(refused)("%s", (_, fixture) => {
    const text = JSON.stringify(patchJson(minimal, fixture.patch), null, 2);

    const issues = issuesOf(text);

    expect(issues.map(({ code, pointer }) => ({ code, pointer }))).toEqual(fixture.expect);
    for (const issue of issues) {
      expect(issue.location?.file).toBe("some.json");
      expect(textAt(text, issue)).toBe(valueStart(JSON.parse(text), issue.pointer));
    }
  });
});

/** Words of the program for what a sentence says in words of its own. */
const ownWord = /^([a-z]+([A-Z][a-z]+)+|\/.*\/)$/;

it.each(["sv", "en"] as const)("says in %s what is wrong in words for people", (language) => {
  const translator = createTranslator(language);
  const said = refused.flatMap(([name, { patch }]) =>
    issuesOf(JSON.stringify(patchJson(minimal, patch))).flatMap((issue) => {
      const { what, todo } = translator.issue(issue);
      const { allowed, construct, what: used, expected } = issue.params;
      return [allowed, construct, used, expected]
        .map(String)
        .filter((word) => ownWord.test(word) && `${what} ${todo}`.includes(word))
        .map((word) => `${name}: ${word}`);
    }),
  );

  expect(said).toEqual([]);
});

describe("a file that is more than can be gone through is refused", () => {
  it("when it has too many values, wherever they stand", () => {
    // The list is one, so the comma after its number 49,999 begins one too many.
    expect(issuesOf(`[${"0,\n".repeat(50_000)}0]`)).toMatchObject([
      { code: "file/too-many-values", location: { line: 49_999 } },
    ]);
    expect(issuesOf(`[${"[],".repeat(30_000)}0]`)).toMatchObject([
      { code: "file/too-many-values" },
    ]);
  });

  it("with the first faults, and how many more there are", () => {
    const file = patchJson(minimal, [{ at: "/sections", set: Array(100).fill({}) }]);

    const issues = issuesOf(JSON.stringify(file));

    // Each of a hundred sections lacks id, title and items.
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toMatchObject({ code: "file/more-issues", params: { count: 100 } });
  });

  it("when questions wait for each other in a chain", () => {
    const flags = Array.from({ length: 30 }, (_, i) => ({
      id: `f${i}`,
      when: i === 0 ? { item: "gate", op: "exists" } : { flag: `f${i - 1}` },
      kind: "screen",
      text: "Märk detta.",
      source: "Prov.",
    }));

    // The question is the first link, so that the flag with the number 23 is the 25th.
    expect(
      issuesOf(JSON.stringify(patchJson(minimal, [{ at: "/flags", set: flags }]))),
    ).toMatchObject([
      { code: "instrument/chain-too-long", pointer: "/flags/23", params: { limit: 24 } },
    ]);
  });
});

describe("a file that is no good JSON is refused where it goes wrong", () => {
  it.each([
    ["not-json", "file/not-json", 4, 3],
    ["comment", "file/not-json", 2, 16],
    ["trailing-comma", "file/not-json", 3, 1],
    ["cut-off", "file/not-json", 3, 9],
    ["empty", "file/not-json", 1, 1],
    ["duplicate-key", "file/duplicate-key", 3, 14],
    ["taken-key", "file/taken-key", 3, 3],
    ["half-a-character", "file/not-unicode", 3, 12],
  ])("%s", (name, code, line, column) => {
    const text = readFileSync(join(fixtures, "broken", `${name}.json`), "utf8");

    expect(issuesOf(text)).toMatchObject([{ code, location: { file: "some.json", line, column } }]);
  });

  it("also when it is far too large, or far too deep", () => {
    expect(issuesOf(`"${"x".repeat(2 * 1024 * 1024)}"`)).toMatchObject([
      { code: "file/too-large", location: { line: 1, column: 1 } },
    ]);
    expect(issuesOf("[".repeat(200_000))).toMatchObject([{ code: "file/too-deep" }]);
    expect(issuesOf(`\n${'{"a":'.repeat(200)}`)).toMatchObject([
      { code: "file/too-deep", location: { line: 2 } },
    ]);
  });
});

/** What stands at an issue's line and column, up to the end of a plain value. */
function textAt(text: string, { location }: Issue): string {
  const line = text.split("\n")[(location?.line ?? 0) - 1] ?? "";
  const rest = line.slice((location?.column ?? 0) - 1);
  return /^[[{]/.test(rest) ? rest.slice(0, 1) : rest.replace(/,$/, "");
}

/** How the value a pointer leads to begins, or the nearest above it that is there. */
function valueStart(json: unknown, pointer: string): string {
  let value = json;
  for (const key of pointer.split("/").slice(1)) {
    const next = (value as Record<string, unknown>)[key];
    if (next === undefined) break;
    value = next;
  }
  const written = JSON.stringify(value);
  return typeof value === "object" ? written.slice(0, 1) : written;
}
