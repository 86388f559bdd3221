import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCsvReader } from "../../src/cli/rows/createCsvReader.ts";
import { createLineReader } from "../../src/cli/rows/createLineReader.ts";
import type { RecordReader } from "../../src/cli/rows/recordReader.ts";

function readAll<T>(reader: RecordReader<T>, ...chunks: readonly string[]): readonly T[] {
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
}

/** Cells of every record, or the name of its fault. */
function csv(text: string, longest?: number) {
  return readAll(createCsvReader(longest), text).map(({ cells, fault }) => fault ?? cells);
}

const broken = "response/broken-quotes";

describe("createCsvReader", () => {
  it.each<[string, readonly unknown[]]>([
    ["", []],
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      '"a;x",b\n1,2\n',
      [
        ["a;x", "b"],
        ["1", "2"],
      ],
    ],
    ["a\n1\n", [["a"], ["1"]]],
    [
      "a,b\n\n,\n",
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    [
      'a,b\n"1","2"\r\n',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      'a,b\n"x, ""y""\nz",2\n',
      [
        ["a", "b"],
        ['x, "y"\nz', "2"],
      ],
    ],
    [
      'a,b\n"",\n',
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    ['a,b\n1"2,3\n4,5\n', [["a", "b"], broken, ["4", "5"]]],
    ['a,b\n"1"2,3\n4,5\n', [["a", "b"], broken, ["4", "5"]]],
    ['a,b\n"1,2\n', [["a", "b"], broken]],
  ])("reads %j", (text, records) => {
    expect(csv(text)).toEqual(records);
  });

  it("says on which line each record begins", () => {
    const lines = readAll(createCsvReader(), 'a,b\n"1\n2",3\n\n4,5\n').map(({ line }) => line);

    expect(lines).toEqual([1, 2, 5]);
  });

  it("lets go of a record that is too long, and goes on at the next line", () => {
    const long = "x".repeat(50);

    expect(csv(`a,b\n${long},1\n2,3\n`, 20)).toEqual([["a", "b"], "file/too-large", ["2", "3"]]);
    expect(csv(`a,b\n"${long}\n4,5\n6,7\n`, 20)).toEqual([
      ["a", "b"],
      "file/too-large",
      ["4", "5"],
      ["6", "7"],
    ]);
  });

  it("reads the same in whatever pieces a text comes", () => {
    const piece = fc.constantFrom("a", "ö", '"', '""', ",", ";", "\n", "\r\n", "!x");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (parts, n) => {
          const text = parts.join("");
          const whole = readAll(createCsvReader(12), text);
          const pieces = text.match(new RegExp(`[^]{1,${n}}`, "g")) ?? [];

          expect(readAll(createCsvReader(12), ...pieces)).toEqual(whole);
        },
      ),
    );
  });
});

describe("createLineReader", () => {
  it("gives lines with their numbers, and passes over empty ones", () => {
    expect(readAll(createLineReader(), "a\r", "\n\n b", "b\nc")).toEqual([
      { line: 1, text: "a", isTooLong: false },
      { line: 3, text: "bb", isTooLong: false },
      { line: 4, text: "c", isTooLong: false },
    ]);
  });

  it("holds nothing of a line that is too long", () => {
    expect(readAll(createLineReader(5), "1234", "5678", "9\nab\n")).toEqual([
      { line: 1, text: "", isTooLong: true },
      { line: 2, text: "ab", isTooLong: false },
    ]);
  });
});
