import { describe, expect, it } from "vitest";
import { type ErrorCircumstances, errorReport } from "./errorReport.ts";

const circumstances: ErrorCircumstances = {
  version: "0.1.0",
  at: "2026-03-04T10:00:00.000Z",
  browser: "Chrome/140",
  language: "sv",
  screen: "talk",
};

function errorWith(message: string, stack: readonly string[]): Error {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...stack].join("\n");
  return error;
}

describe("errorReport", () => {
  it("says which version, screen and place in the program", () => {
    const error = errorWith("x is not a function", [
      "    at TalkScreen (http://intranet.kommun.se/avstamp/assets/TalkScreen-a1B2.js:12:345)",
      "    at http://127.0.0.1:4173/assets/index-zz.js:1:20",
    ]);

    expect(errorReport(error, circumstances)).toBe(
      [
        "Avstamp 0.1.0",
        "2026-03-04T10:00:00.000Z · talk · sv",
        "Chrome/140",
        "TypeError",
        "  TalkScreen TalkScreen-a1B2.js:12:345",
        "  – index-zz.js:1:20",
      ].join("\n"),
    );
  });

  it("reads the stacks of Firefox and Safari too", () => {
    const error = errorWith("x", ["render@http://localhost/assets/index-zz.js:3:4"]);

    expect(errorReport(error, circumstances)).toContain("  render index-zz.js:3:4");
  });

  it("never repeats the error's own words, which may be an answer or a note", () => {
    const secret = "Anna Andersson bor hos sin bror\nsecond line /case/file.js:1:2";
    const error = errorWith(secret, ["    at f (http://intranet.kommun.se/assets/a.js:1:2)"]);
    const report = errorReport(error, circumstances);

    expect(report).not.toMatch(/Anna|bror|second|file\.js|intranet/);
    expect(errorReport(secret, circumstances)).not.toContain("Anna");
  });

  it("keeps React's number, without what it was about", () => {
    const error = errorWith(
      "Minified React error #31; visit https://react.dev/errors/31?args[]=Anna",
      [],
    );

    expect(errorReport(error, circumstances)).toContain("TypeError (React 31)");
    expect(errorReport(error, circumstances)).not.toContain("Anna");
  });
});
