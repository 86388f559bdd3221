import type { Issue } from "../../core/issue/index.ts";
import { type Answers, checkAnswers } from "../../core/response/index.ts";
import { coreVersion, type Scorer } from "../../core/scoring/index.ts";
import { defined } from "../../core/shape/index.ts";
import type { Row } from "./row.ts";
import type { RowHead, ScoringOptions } from "./scoredRow.ts";

export interface RowAnswers {
  readonly head: RowHead;
  readonly given: Readonly<Record<string, string>> | undefined;
  readonly answers: Answers;
}

/** A row ready to be scored, with what is given for all; or the faults it was read with. */
export function rowAnswers(
  scorer: Scorer,
  row: Row,
  options: ScoringOptions,
): RowAnswers | { readonly head: RowHead; readonly faults: readonly Issue[] } {
  const { id, version } = scorer.instrument.file;
  const head = defined({
    line: row.line,
    id: row.id,
    date: row.date ?? options.date,
    instrument: `${id} ${version}`,
    core: coreVersion,
  });
  if (row.faults.length > 0) {
    // What could be read of the row is checked too, so that all that is wrong is told at once.
    return { head, faults: [...row.faults, ...checkAnswers(scorer.instrument, row.answers)] };
  }
  const given = [...options.given].filter(([item]) => row.answers[item]?.state !== "answered");
  if (given.length === 0) return { head, given: undefined, answers: row.answers };
  const answered = given.map(([item, value]) => [item, { state: "answered", value }] as const);
  return {
    head,
    given: Object.fromEntries(given),
    answers: { ...row.answers, ...Object.fromEntries(answered) },
  };
}
