import { rowsOf } from "../condition/index.ts";
import type { ComputedScale } from "../instrument/index.ts";
import { fromDecimal, multiply, zero } from "../number/index.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation } from "./evaluation.ts";
import { readAbsent, readTerm } from "./readTerm.ts";
import type { ReadTerm, TermReading } from "./steps.ts";

/**
 * What became of a term: one reading, and of a term over rows one for each of them. A repeat that
 * does not apply does as the scale says of what is hidden, once and not by rows. Without an answer
 * nobody knows how many terms are missing.
 */
export function readTerms(
  scale: ComputedScale,
  term: CompiledTerm,
  evaluation: Evaluation,
): readonly ReadTerm[] {
  const { source } = term;
  if (source.kind !== "each") return [{ term, reading: readTerm(scale, term, evaluation) }];
  const { repeat } = source;
  const status = evaluation.item(repeat);
  const { state, value } = status;
  if (state !== "answered") {
    const isOut = state === "notAsked" || state === "notApplicable";
    const reading: TermReading = isOut
      ? asCounted(scale, term, readAbsent(scale, term, status))
      : { kind: "missing", state, areRowsUnknown: true };
    return [{ term, reading }];
  }
  const rows = rowsOf(value);
  if (rows.length === 0) return [{ term, reading: readNoRows(scale, term) }];
  return rows.map((_, inRow) => ({
    term,
    inRow,
    reading: readTerm(scale, term, evaluation, evaluation.row(repeat, inRow)),
  }));
}

/** At least one term is always needed: over no rows there is a number only where one is stated. */
function readNoRows(scale: ComputedScale, term: CompiledTerm): TermReading {
  const { noRows = "leaves" } = scale.missing;
  if (noRows === "leaves") return { kind: "left", state: "answered" };
  const points = fromDecimal(noRows.as);
  const contribution = multiply(points, term.weight);
  return asCounted(scale, term, { kind: "counts", state: "answered", points, contribution });
}

/** A count counts what has any points, whatever they are. */
function asCounted(
  { method }: ComputedScale,
  { weight }: CompiledTerm,
  reading: TermReading,
): TermReading {
  if (method !== "count" || reading.kind !== "counts") return reading;
  return { ...reading, contribution: reading.points.n === 0 ? zero : weight };
}
