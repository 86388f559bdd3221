import type { TermReceipt } from "../../core/scoring/index.ts";
import type { Comparison, Difference } from "./compareVector.ts";

/** The vectors of one instrument, and how those went that did not hold. */
export interface VectorReport {
  /** `gad7 0.9.0` */
  readonly instrument: string;
  readonly file: string;
  readonly vectors: number;
  readonly failed: readonly FailedVector[];
}

export interface FailedVector extends Comparison {
  readonly vector: string;
  readonly title: string;
  readonly derivation: string;
}

/** A line for the instrument, and under it what differs and the terms behind it. */
export function vectorLines({ instrument, vectors, failed }: VectorReport): readonly string[] {
  return [`${instrument}  ${vectors} vectors, ${failed.length} failed`, ...failed.flatMap(linesOf)];
}

function linesOf(failed: FailedVector): readonly string[] {
  const { vector, title, derivation, differences, receipts } = failed;
  return [
    `  ✗ ${vector}: ${title}`,
    `    derivation: ${derivation}`,
    ...differences.map((one) => `    ${differenceLine(one)}`),
    ...receipts.flatMap(({ scale, method, terms, counted, needed, result }) => [
      `    receipt of ${scale} (${method}): ${counted} terms count, ${needed} needed${result === undefined ? "" : `, result ${result}`}`,
      ...terms.map((term) => `      ${termLine(term)}`),
    ]),
  ];
}

function differenceLine({ where, stated, expected, observed }: Difference): string {
  const worked = JSON.stringify(stated) === JSON.stringify(expected) ? "" : ` = ${shown(expected)}`;
  return `${where}: expected ${shown(stated)}${worked}, observed ${shown(observed)}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}

/** `q1 = several_days (row several_days): 1 × 1 = 1`, or why it does not count. */
function termLine(term: TermReceipt): string {
  const { taken, state, answer, row, points, weight, contribution } = term;
  const read = `${sourceOf(term)}${answer === undefined ? "" : ` = ${shown(answer)}`}`;
  if (taken !== "counts") return `${read}: ${taken} (${state})`;
  const from = row === undefined ? state : `row ${row}`;
  return `${read} (${from}): ${points ?? ""} × ${weight} = ${contribution ?? ""}`;
}

function sourceOf({ item, each, inRow, ticked, product, scale }: TermReceipt): string {
  if (each !== undefined) return `${each}[${inRow ?? ""}].${item ?? ""}`;
  if (item !== undefined) return ticked === undefined ? item : `${item}[${ticked}]`;
  if (product !== undefined) return product.join(" × ");
  return scale === undefined ? "the day of the assessment" : `scale ${scale}`;
}
