import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "./filesUnder.ts";
import { type LockedPackages, runtimePackages } from "./runtimePackages.ts";

const code = [
  ...filesUnder("src", /[.](ts|tsx|mjs|css)$/),
  ...filesUnder("tests", /[.](ts|tsx|mjs)$/),
];
const contents = new Map(code.map((file) => [file, readFileSync(file, "utf8")]));

describe("every source file", () => {
  it("is there to be looked at", () => {
    expect(code.length).toBeGreaterThan(20);
  });

  it("has at most 300 lines", () => {
    const tooLong = code.filter((file) => (contents.get(file) ?? "").split("\n").length > 301);

    expect(tooLong).toEqual([]);
  });

  it("has a name that says what is in it", () => {
    const anything = /(^|\/)(utils?|helpers?|common|misc|types)([./]|$)/i;
    const anyone = /manager|handler|service(?!worker)/i;
    const nameless = code.filter((file) => anything.test(file) || anyone.test(basename(file)));

    expect(nameless).toEqual([]);
  });

  it("leaves nothing to do", () => {
    // Put together here, or this file would be the first to break the rule.
    expect(filesWith(new RegExp(["TO", "DO|FIX", "ME"].join("")))).toEqual([]);
  });

  it("runs every test it has", () => {
    const left = new RegExp(
      `\\b(it|test|describe)[.](${["skip", "only", "todo", "fixme"].join("|")})\\b`,
    );

    expect(filesWith(left)).toEqual([]);
  });

  function filesWith(pattern: RegExp): string[] {
    return code.filter((file) => pattern.test(contents.get(file) ?? ""));
  }
});

describe("the packages we stand on", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: LockedPackages;
  };
  const ours = lock.packages[""] ?? {};
  const atRunTime = runtimePackages(lock.packages);
  const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];

  it("are at most 25, their own not counted", () => {
    expect(Object.keys(ours.dependencies ?? {}).length).toBeLessThanOrEqual(25);
  });

  it("all have a licence that lets anybody use them", () => {
    const refused = atRunTime
      .map((place) => `${place}: ${lock.packages[place]?.license ?? "no licence"}`)
      .filter((line) => !allowed.some((licence) => alternatives(line).includes(licence)));

    expect(atRunTime.length).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });

  it("are named by exact versions", () => {
    const versions = Object.entries({ ...ours.dependencies, ...ours.devDependencies });

    expect(versions.filter(([, version]) => !/^\d+[.]\d+[.]\d+$/.test(version))).toEqual([]);
  });

  it("hold SurveyJS's renderer and core at the same version", () => {
    const { "survey-core": core, "survey-react-ui": renderer } = ours.dependencies ?? {};

    expect(core).toBeDefined();
    expect(renderer).toBe(core);
  });

  it("hold none of SurveyJS's packages under a commercial licence", () => {
    const commercial = /node_modules\/survey-(creator|pdf|analytics)/;

    expect(Object.keys(lock.packages).filter((place) => commercial.test(place))).toEqual([]);
  });

  /** The licences of "(MIT OR Apache-2.0)", any one of which we may choose. */
  function alternatives(line: string): string[] {
    return line
      .slice(line.indexOf(": ") + 2)
      .replace(/[()]/g, "")
      .split(" OR ");
  }
});
