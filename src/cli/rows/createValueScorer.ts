import { toExact } from "../../core/number/index.ts";
import { checkAnswers } from "../../core/response/index.ts";
import {
  compileColumns,
  type RowScore,
  readRow,
  type Scorer,
  scoreResponse,
  toRowScore,
} from "../../core/scoring/index.ts";
import { defined } from "../../core/shape/index.ts";
import { forgetKnown } from "./forgetKnown.ts";
import type { Row } from "./row.ts";
import { type RowAnswers, rowAnswers } from "./rowAnswers.ts";
import { faultyRow, type ScoredRow, type ScoreRows, type ScoringOptions } from "./scoredRow.ts";
import type { ScoreOut } from "./scoreOut.ts";

/**
 * Scores at most so many rows at a time, with no more than the values of scales: in columns where
 * all of them have some, and otherwise one by one, which says the same.
 */
export function createValueScorer(
  scorer: Scorer,
  options: ScoringOptions,
  size: number,
): ScoreRows {
  const columns = compileColumns(scorer, size);
  if (columns.refused.size > 0) {
    return (rows) => rows.map((row) => scoreAlone(scorer, row, options));
  }
  const scales = [...columns.scales];
  return (rows) => {
    const ready = rows.map((row, r) => {
      const one = rowAnswers(scorer, row, options);
      if ("faults" in one || columns.put(r, one.answers)) return one;
      return { head: one.head, faults: checkAnswers(scorer.instrument, one.answers) };
    });
    columns.score(rows.length);
    return ready.map((one, r) =>
      "faults" in one
        ? faultyRow(one.head, one.faults)
        : valueRow(
            one,
            scales.map(([id, of]) => [id, readRow(of, r)]),
          ),
    );
  };
}

function scoreAlone(scorer: Scorer, row: Row, options: ScoringOptions): ScoredRow {
  forgetKnown(scorer);
  const one = rowAnswers(scorer, row, options);
  if ("faults" in one) return faultyRow(one.head, one.faults);
  const scored = scoreResponse(scorer, one.answers, one.head.date);
  if (!scored.ok) return faultyRow(one.head, scored.issues);
  const scales = [...scored.value.scales];
  return valueRow(
    one,
    scales.map(([id, score]) => [id, toRowScore(score)]),
  );
}

function valueRow(
  { head, given }: RowAnswers,
  scales: readonly (readonly [string, RowScore])[],
): ScoredRow {
  return defined({
    ...head,
    given,
    scales: Object.fromEntries(scales.map(([id, score]) => [id, valueOut(score)])),
  });
}

function valueOut(score: RowScore): ScoreOut {
  const { kind: state, coverage } = score;
  if (score.kind !== "value") return { state, coverage };
  const { exact, value, bands } = score;
  return defined({
    state,
    exact: toExact(exact),
    value,
    coverage,
    bands: bands.length === 0 ? undefined : bands,
  });
}
