import { describe, expect, it } from "vitest";
import { issue } from "../issue/index.ts";
import { parseLocatedJson } from "./parseLocatedJson.ts";

function locationOf(text: string, pointer: string) {
  const json = parseLocatedJson(text, "f.json");
  if (!json.ok) throw new Error(json.issues[0]?.code);
  return json.value.locate(issue("instrument/wrong-type", pointer)).location;
}

describe("a place in JSON", () => {
  it.each([
    ["\n", "a line feed"],
    ["\r\n", "carriage return and line feed"],
  ])("counts lines that end in %j", (end) => {
    const text = ["{", '  "åäö": [1,', '    {"ö": "å😀", "b": 2}]', "}"].join(end);

    expect(locationOf(text, "/åäö/1/b")).toEqual({ file: "f.json", line: 3, column: 23 });
    expect(locationOf(text, "/åäö/0")).toEqual({ file: "f.json", line: 2, column: 11 });
  });

  it("is the nearest above what is not there", () => {
    expect(locationOf('{\n "a": {"b": 1}\n}', "/a/c/d")).toMatchObject({ line: 2, column: 7 });
    expect(locationOf(' {"a": 1}', "")).toMatchObject({ line: 1, column: 2 });
  });

  it("is found through keys with a slash, a tilde or digits", () => {
    expect(locationOf('{"a/b": {"~": 1}}', "/a~1b/~0")).toMatchObject({ column: 15 });
    expect(locationOf('{"texts": {"1": 2}}', "/texts/1")).toMatchObject({ column: 17 });
  });
});

it("finds every key that stands twice, at any depth", () => {
  const json = parseLocatedJson('{"a": 1, "b": [{"c": 1, "c": 2}], "a": 3}', "f.json");

  expect(json).toMatchObject({
    ok: false,
    issues: [
      { code: "file/duplicate-key", params: { key: "a" }, location: { line: 1, column: 35 } },
      { code: "file/duplicate-key", params: { key: "c" }, location: { line: 1, column: 25 } },
    ],
  });
});

it("does not mistake brackets in a text for depth", () => {
  expect(parseLocatedJson(JSON.stringify({ a: `"\\${"[".repeat(500)}` }), "f.json").ok).toBe(true);
});
