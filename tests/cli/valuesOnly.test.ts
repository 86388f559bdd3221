import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createRowReader, type RowFormat } from "../../src/cli/rows/createRowReader.ts";
import { createRowText } from "../../src/cli/rows/createRowText.ts";
import { createValueScorer } from "../../src/cli/rows/createValueScorer.ts";
import type { ScoredRow, ScoreRows } from "../../src/cli/rows/scoredRow.ts";
import type { ScoreOut } from "../../src/cli/rows/scoreOut.ts";
import { scoreRow } from "../../src/cli/rows/scoreRow.ts";
import { rowsHeld, scoreStream } from "../../src/cli/rows/scoreStream.ts";
import type { Instrument } from "../../src/core/instrument/index.ts";
import { compileColumns, compileScorer } from "../../src/core/scoring/index.ts";
import { someAnswers } from "../fixtures/instruments/someAnswers.ts";
import { type SomeResponse, toJsonLines } from "../fixtures/responses/toCsv.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import { parsed } from "../golden/parsed.ts";
import { runAvstamp } from "./runAvstamp.ts";

// Starting the program takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const settings = { date: "2026-11-25", given: new Map<string, string>(), receipts: false };

function shipped(wanted: string): Instrument {
  const folder = instrumentFolders().find(({ name }) => name === wanted);
  return parsed(folder?.instrument);
}

async function written(
  instrument: Instrument,
  input: string,
  out: RowFormat,
  scoring: { readonly valuesOnly: boolean; readonly score: ScoreRows },
): Promise<string> {
  const texts: string[] = [];
  async function* source() {
    yield input;
  }
  await scoreStream(source(), {
    reader: createRowReader("jsonl", instrument),
    ...createRowText(instrument, out, scoring.valuesOnly),
    score: scoring.score,
    write: async (text) => {
      texts.push(text);
    },
  });
  return texts.join("");
}

function both(instrument: Instrument, input: string, out: RowFormat) {
  const scorer = compileScorer(instrument);
  return Promise.all([
    written(instrument, input, out, {
      valuesOnly: false,
      score: (rows) => rows.map((row) => scoreRow(scorer, row, settings)),
    }),
    written(instrument, input, out, {
      valuesOnly: true,
      score: createValueScorer(compileScorer(instrument), settings, rowsHeld),
    }),
  ]);
}

/** A whole line with what is not asked for taken out of it. */
function withoutBounds(line: string): string {
  const {
    coverage: _,
    domains: __,
    flags: ___,
    checks: ____,
    scales,
    ...row
  } = JSON.parse(line) as ScoredRow;
  if (scales === undefined) return JSON.stringify(row);
  const values = Object.entries(scales).map(([id, score]) => [id, valueOf(score)] as const);
  return JSON.stringify({ ...row, scales: Object.fromEntries(values) });
}

function valueOf(of: ScoreOut) {
  const { bounds: _, cases: __, bandCases: ___, bands, ...score } = of;
  if (bands === undefined) return score;
  return { ...score, bands: bands.map(({ set, code }) => ({ set, code })) };
}

/** Cells by column; good for what has no separator in its cells. */
function cellsOf(csv: string): readonly ReadonlyMap<string, string>[] {
  const [head = "", ...lines] = csv.trimEnd().split("\n");
  const names = head.split(",");
  return lines.map((line) => new Map(line.split(",").map((cell, c) => [names[c] ?? "", cell])));
}

/** Of each response in turn whole answers, and one in five with a fault. */
function someLines(instrument: Instrument): fc.Arbitrary<string> {
  const ids = fc.constantFrom("p1", "p2");
  const response = fc
    .tuple(ids, someAnswers(instrument))
    .map(([id, answers]): SomeResponse => ({ id, answers }));
  const faulty = fc.constantFrom(
    '{"id": "p3", "answers": {"nothing_so_called": "a"}}\n',
    '{"id": "p4", "answers": 7}\n',
  );
  return fc
    .array(fc.oneof({ arbitrary: response.map((one) => toJsonLines([one])), weight: 4 }, faulty), {
      maxLength: 70,
    })
    .map((lines) => lines.join(""));
}

describe("avstamp score --values-only", () => {
  it.each([
    ["nybesok-kort 1.0.0", true],
    ["whodas12-score 0.9.0", true],
    ["halsa-fore-efter 0.9.0", true],
    ["audit 0.9.0", false],
    ["uppfoljning-kort 0.9.0", false],
  ])(
    "writes of %s, byte for byte, what is written without it less what is left out",
    async (name, hasColumns) => {
      const instrument = shipped(name);
      expect(compileColumns(compileScorer(instrument), 1).refused.size === 0).toBe(hasColumns);
      await fc.assert(
        fc.asyncProperty(someLines(instrument), async (input) => {
          const [whole, values] = await both(instrument, input, "jsonl");
          expect(values).toBe(whole.replaceAll(/^.+$/gm, withoutBounds));

          const [wholeCells, valueCells] = (await both(instrument, input, "csv")).map(cellsOf);
          expect(valueCells?.length).toBe(wholeCells?.length);
          valueCells?.forEach((row, r) => {
            for (const [column, cell] of row) {
              expect([column, cell]).toEqual([column, wholeCells?.[r]?.get(column)]);
            }
          });
        }),
        { numRuns: 20, seed: 20261125 },
      );
    },
  );

  it("says of two, one and nothing of seven 3, with its band, and that a line is no response", () => {
    const [q1, q2, rest] = ["more_than_half", "several_days", "not_at_all"];
    const answers = { q1, q2, q3: rest, q4: rest, q5: rest, q6: rest, q7: rest };
    const input = `${JSON.stringify({ id: "p1", answers })}\n7\n`;

    const { status, output } = runAvstamp(
      ["score", "instruments/gad7/0.9.0", "-", "--values-only", "--out", "csv"],
      ".",
      input,
    );

    const [head, first, second] = output.split("\n");
    expect(head).toBe(
      "line,id,date,instrument,core,given,faults,fault_places," +
        "gad7.state,gad7.exact,gad7.value,gad7.answered,gad7.applicable,gad7.band.spitzer_2006",
    );
    expect(first).toMatch(/^1,p1,,gad7 0[.]9[.]0,[^,]+,,,,value,3,3,7,7,from_0$/);
    expect(second).toMatch(/^2,,,gad7 0[.]9[.]0,[^,]+,,response.*,,,,,,$/);
    expect(status).toBe(1);
  });
});
