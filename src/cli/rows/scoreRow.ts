import { type Scorer, scoreResponse, writeReceipt } from "../../core/scoring/index.ts";
import { defined } from "../../core/shape/index.ts";
import type { Row } from "./row.ts";
import { rowAnswers } from "./rowAnswers.ts";
import { faultyRow, type ScoredRow, type ScoringOptions } from "./scoredRow.ts";
import { scoreOut } from "./scoreOut.ts";

/** All that follows from a response, with the bounds of every score. */
export function scoreRow(scorer: Scorer, row: Row, options: ScoringOptions): ScoredRow {
  const ready = rowAnswers(scorer, row, options);
  const { head } = ready;
  if ("faults" in ready) return faultyRow(head, ready.faults);
  const scored = scoreResponse(scorer, ready.answers, head.date);
  if (!scored.ok) return faultyRow(head, scored.issues);
  const { scales, domains, flags, checks, coverage } = scored.value;
  return defined({
    ...head,
    given: ready.given,
    coverage,
    scales: Object.fromEntries([...scales].map(([name, score]) => [name, scoreOut(score)])),
    domains: Object.fromEntries([...domains].map(([name, score]) => [name, scoreOut(score)])),
    flags: Object.fromEntries(flags.map(({ id, truth, certain }) => [id, { is: truth, certain }])),
    checks: checks.map((check) => check.id),
    receipt: options.receipts ? writeReceipt(scorer, scored.value) : undefined,
  });
}
