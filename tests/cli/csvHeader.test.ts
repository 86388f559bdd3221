import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRowReader } from "../../src/cli/rows/createRowReader.ts";
import minimal from "../fixtures/instruments/minimal.json" with { type: "json" };
import { parsed } from "../golden/parsed.ts";
import { type LibraryCopy, libraryCopy } from "./libraryCopy.ts";
import { runAvstamp } from "./runAvstamp.ts";

const instrument = parsed(minimal);

/** What is read of a CSV: rows by their lines, and what is wrong with the first by its codes. */
function read(text: string) {
  const reader = createRowReader("csv", instrument);
  return [...reader.push(text), ...reader.end()].map((row) =>
    "header" in row
      ? row.header.map(({ code, params }) => [code, params["columns"] ?? params["column"]])
      : row.line,
  );
}

describe("the first row of a CSV", () => {
  it.each([
    ["id,date,gate,how_much\np1,,easy,\n", [2]],
    ["gate;words;;\neasy;;;\neasy;;;\n", [2, 3]],
  ])("of %j is fine", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it.each<[string, readonly unknown[]]>([
    ["gate,how_many,words\neasy,1,\n", [["response/unknown-column", '"how_many"']]],
    ["easy,3\nhard,4\n", [["response/unknown-column", '"easy", "3"']]],
    ["a,b,c,d,e,f,gate\n", [["response/unknown-column", '"a", "b", "c", "d", "e" …']]],
    [
      "gate, how_much,Words\neasy,1,\n",
      [["response/misspelt-column", '" how_much" → how_much, "Words" → words']],
    ],
    [
      "gate,gate,words,words,gate\n",
      [
        ["response/column-twice", "gate"],
        ["response/column-twice", "words"],
      ],
    ],
    [
      "gate,gate,other\n",
      [
        ["response/unknown-column", '"other"'],
        ["response/column-twice", "gate"],
      ],
    ],
    ["id\tgate\twords\np1\teasy\t\n", [["response/other-separator", undefined]]],
    ["gate|words\neasy|\n", [["response/other-separator", undefined]]],
    ["id,gate;words\n", [["response/other-separator", undefined]]],
    ["gat\uFFFD,w\uFFFDrds\neasy,\n", [["response/not-utf8", undefined]]],
    ['"gate"x,words\neasy,\n', [["response/broken-quotes", undefined]]],
  ])("of %j is told once, and no row is read", (text, header) => {
    expect(read(text)).toEqual([header]);
  });
});

describe("avstamp score, with a first row that is wrong", () => {
  let library: LibraryCopy;

  beforeEach(() => {
    vi.setConfig({ testTimeout: 60_000 });
    library = libraryCopy();
  });

  afterEach(() => library.remove());

  it("says what and where, in one place, and writes no scores", () => {
    const rows = Array.from({ length: 200 }, () => "p;easy;3").join("\n");
    library.write("many.csv", `id;gate ;how_much\n${rows}\n`);
    const path = "instruments/minimal/1.0.0/instrument.json";

    const { status, output, errors } = runAvstamp(
      ["score", path, "many.csv", "--lang", "en"],
      library.folder,
    );

    expect(output).toBe("");
    expect(errors.split("\n")).toEqual([
      "many.csv:1:1  response/misspelt-column",
      '  One column is named almost as a question: "gate " → gate.',
      "  → Write the names in the first row just as in the instrument, without spaces or quotation marks around them.",
      "",
    ]);
    expect(status).toBe(1);
  });
});
