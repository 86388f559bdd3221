import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowReader, type RowFormat } from "../../src/cli/rows/createRowReader.ts";
import { createRowText } from "../../src/cli/rows/createRowText.ts";
import { forgetKnown } from "../../src/cli/rows/forgetKnown.ts";
import type { ScoredRow } from "../../src/cli/rows/scoredRow.ts";
import { scoreRow } from "../../src/cli/rows/scoreRow.ts";
import { rowsHeld, scoreStream } from "../../src/cli/rows/scoreStream.ts";
import { type Instrument, parseInstrument } from "../../src/core/instrument/index.ts";
import type { Answers } from "../../src/core/response/index.ts";
import { compileScorer } from "../../src/core/scoring/index.ts";
import { aMultiple, aRating, aScale, aSingle } from "../fixtures/instruments/aScale.ts";
import { someAnswers } from "../fixtures/instruments/someAnswers.ts";
import { type SomeResponse, toCsv, toJsonLines } from "../fixtures/responses/toCsv.ts";

const plain = { given: new Map<string, string>(), receipts: false };

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function scored(instrument: Instrument, format: RowFormat, text: string) {
  const scorer = compileScorer(instrument);
  const rows: ScoredRow[] = [];
  const counts = await scoreStream(inPieces(text, 1000), {
    reader: createRowReader(format, instrument),
    head: "",
    score: (read) => read.map((row) => scoreRow(scorer, row, plain)),
    toText: (row) => {
      rows.push(row);
      return "";
    },
    write: async () => {},
  });
  return { counts, rows };
}

/** As scored, but for the line: a text with a line break takes several lines of a CSV. */
function withoutLines(rows: readonly ScoredRow[]) {
  return rows.map((row) => ({ ...row, line: 0 }));
}

const words = { text: "Fråga?", why: "Prov." };
const everyType = aScale({
  items: [
    aSingle("single"),
    aRating("rating"),
    aMultiple("ticks", ["x", "y", "z"]),
    { type: "number", id: "halves", ...words, from: -2, to: 3, step: 0.5 },
    { type: "yesNo", id: "yes_no", ...words, nonAnswers: ["declined", "notApplicable"] },
    { type: "date", id: "day", ...words },
    { type: "text", id: "words", ...words },
  ] as Parameters<typeof aScale>[0]["items"],
  scale: {
    of: [
      { item: "single", points: { a: 0, b: 1, c: 2 } },
      { item: "rating" },
      { item: "ticks", ticked: "x" },
      { item: "halves" },
    ],
    method: "mean",
    missing: { need: { share: "1/2" } },
  },
});

/** Texts that a careless reader or writer of CSV would get wrong. */
const someText = fc
  .array(fc.constantFrom("!", '"', ",", ";", "\n", "|", "=", "å", " ", "'"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

const someResponses: fc.Arbitrary<readonly SomeResponse[]> = fc.array(
  fc
    .tuple(fc.constantFrom("p1", 'p"2', "=3"), someAnswers(everyType), someText)
    .map(([id, answers, value]): SomeResponse => {
      const said: Answers =
        answers["words"]?.state === "answered"
          ? { ...answers, words: { state: "answered", value } }
          : answers;
      return { id, answers: said };
    }),
  { maxLength: 8 },
);

describe("scoreStream", () => {
  it.each([",", ";"] as const)("scores JSON lines and a CSV with %s alike", async (separator) => {
    await fc.assert(
      fc.asyncProperty(someResponses, async (responses) => {
        const lines = await scored(everyType, "jsonl", toJsonLines(responses));
        const csv = await scored(everyType, "csv", toCsv(everyType, responses, separator));

        expect(lines.counts).toEqual({ rows: responses.length, faulty: 0 });
        expect(withoutLines(csv.rows)).toEqual(withoutLines(lines.rows));
      }),
    );
  });

  it("goes through 20,000 rows and never holds more than a few", async () => {
    const instrument = parseInstrument(
      JSON.parse(readFileSync("instruments/gad7/0.9.0/instrument.json", "utf8")),
    );
    if (!instrument.ok) throw new Error("GAD-7 does not parse");
    const scorer = compileScorer(instrument.value);
    const { toText } = createRowText(instrument.value, "jsonl", false);
    const codes = ["not_at_all", "several_days", "more_than_half", "nearly_every_day"];
    const seen = { made: 0, scored: 0, written: 0, mostHeld: 0, mostAhead: 0 };

    async function* source() {
      for (let chunk = 0; chunk < 400; chunk += 1) {
        const lines = Array.from({ length: 50 }, (_, i) => {
          const answers = [1, 2, 3, 4, 5, 6, 7].map((q) => [`q${q}`, codes[(chunk + i * q) % 4]]);
          return JSON.stringify({ answers: Object.fromEntries(answers) as unknown });
        });
        seen.made += 50;
        seen.mostAhead = Math.max(seen.mostAhead, seen.made - seen.written);
        yield `${lines.join("\n")}\n`;
      }
    }

    const counts = await scoreStream(source(), {
      reader: createRowReader("jsonl", instrument.value),
      head: "",
      score: (rows) => {
        seen.scored += rows.length;
        seen.mostHeld = Math.max(seen.mostHeld, seen.scored - seen.written);
        return rows.map((row) => scoreRow(scorer, row, plain));
      },
      toText,
      write: async (text) => {
        // Room comes later, as in a pipe whose reader is slow.
        await Promise.resolve();
        seen.written += text.split("\n").length - 1;
      },
    });

    expect(counts).toEqual({ rows: 20_000, faulty: 0 });
    expect(seen.written).toBe(20_000);
    expect(seen.mostHeld).toBeLessThanOrEqual(rowsHeld);
    expect(seen.mostAhead).toBe(50);
  });

  it("keeps no more results than it may, however differently people answer", () => {
    const scorer = compileScorer(everyType);
    const kept: number[] = [];
    for (let line = 1; line <= 30; line += 1) {
      forgetKnown(scorer, 10);
      const answers: Answers = { halves: { state: "answered", value: (line % 11) / 2 - 2 } };
      scoreRow(scorer, { line, answers, faults: [] }, plain);
      kept.push([...scorer.scales.values()].reduce((all, { known }) => all + known.size, 0));
    }

    expect(Math.max(...kept)).toBe(10);
  });
});
