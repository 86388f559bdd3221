import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstrument } from "../../../../tests/fixtures/instruments/anyInstrument.ts";
import { rowsInstrument } from "../../../../tests/fixtures/instruments/rowsInstrument.ts";
import { someAnswers } from "../../../../tests/fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../../../../tests/fixtures/lawRuns.ts";
import type { Answers } from "../../response/index.ts";
import type { Scorer } from "../compiledScale.ts";
import { compileScorer } from "../compileScorer.ts";
import { scoreResponse } from "../scoreResponse.ts";
import { type ColumnScorer, compileColumns } from "./compileColumns.ts";
import { readRow } from "./readRow.ts";
import { toRowScore } from "./toRowScore.ts";

/** Fewer than there are responses, so that columns are written over. */
const size = 2;

/** Gives back how many values there were. */
function expectTheSame(
  scorer: Scorer,
  columns: ColumnScorer,
  responses: readonly Answers[],
): number {
  let values = 0;
  for (let from = 0; from < responses.length; from += size) {
    const batch = responses.slice(from, from + size);
    batch.forEach((answers, row) => expect(columns.put(row, answers)).toBe(true));
    columns.score(batch.length);
    batch.forEach((answers, row) => {
      const scores = scoreResponse(scorer, answers);
      if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
      for (const [id, of] of columns.scales) {
        const score = scores.value.scales.get(id);
        expect(readRow(of, row)).toEqual(score && toRowScore(score));
        if (score?.kind === "value") values += 1;
      }
    });
  }
  return values;
}

/** Instruments that have columns in whole, in part, and hardly at all. */
const instruments = fc.oneof(
  { arbitrary: anyInstrument({ isPlain: true }), weight: 4 },
  { arbitrary: anyInstrument({ isPlain: true, isUnlisted: true }), weight: 2 },
  { arbitrary: anyInstrument({ isUnlisted: true }), weight: 1 },
  { arbitrary: rowsInstrument, weight: 1 },
);

it("gives of every scale that it takes what scoring responses one by one gives", () => {
  const met = { runs: 0, withColumns: 0, whole: 0, values: 0 };
  fc.assert(
    fc.property(
      instruments.chain((instrument) =>
        fc.record({
          instrument: fc.constant(instrument),
          responses: fc.array(someAnswers(instrument), { minLength: 1, maxLength: 5 }),
        }),
      ),
      ({ instrument, responses }) => {
        const scorer = compileScorer(instrument);
        const columns = compileColumns(scorer, size);
        met.runs += 1;
        if (columns.scales.size > 0) met.withColumns += 1;
        if (columns.refused.size === 0) met.whole += 1;
        met.values += expectTheSame(scorer, columns, responses);
      },
    ),
    lawRuns,
  );

  // Nothing would be said of a path that takes hardly anything.
  expect(met.withColumns / met.runs).toBeGreaterThan(0.75);
  expect(met.whole / met.runs).toBeGreaterThan(0.3);
  expect(met.values / met.runs).toBeGreaterThan(3);
});
