import type { AnswerState, AnswerValue } from "../condition/index.ts";
import type { Step } from "../instrument/index.ts";
import { toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import { type ConditionReceipt, conditionReceipt } from "./conditionReceipt.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ReadTerm, TermReading } from "./steps.ts";

/** What was read, and the number it gave. */
interface ReadReceipt {
  readonly state: AnswerState;
  /** It left because nobody knows yet whether it arises. */
  readonly undecided?: true;
  readonly answer?: AnswerValue;
  /** How it was taken: counted, missing, or left out. */
  readonly taken: TermReading["kind"];
  /** The case that chose the table. */
  readonly chosen?: string;
  /** The row that held: an option's code, `notTicked`, a step's number, or `value`. */
  readonly row?: string;
  readonly points?: string;
}

export interface TermReceipt extends ReadReceipt {
  /** What it read: an item, a product of items, or another scale; none of them for the date. */
  readonly item?: string;
  /** Of a term over rows: the repeat, and the row the item was read in, counted from 0. */
  readonly each?: string;
  readonly inRow?: number;
  /** The repeat has no answer, so that nobody knows how many terms are missing. */
  readonly rows?: "unknown";
  readonly ticked?: string;
  readonly product?: readonly string[];
  readonly scale?: string;
  /** Of another scale: the result that was read. */
  readonly result?: string;
  /** Of a product: its items in order. */
  readonly factors?: readonly ReadReceipt[];
  readonly where?: ConditionReceipt;
  readonly table?: string;
  /** The item whose answer chooses the table. */
  readonly choose?: string;
  /** The steps that graded it. */
  readonly steps?: readonly Step<number>[];
  readonly reverse?: { readonly min: string; readonly max: string };
  readonly weight: string;
  readonly contribution?: string;
}

export function termReceipt(
  { term, inRow, reading }: ReadTerm,
  evaluation: Evaluation,
): TermReceipt {
  return defined({
    ...sourceReceipt(term, reading, evaluation),
    inRow,
    rows: rowsReceipt(reading),
    ...readReceipt(reading),
    factors: reading.factors?.map(readReceipt),
    where: whereReceipt(term, inRow, evaluation),
    table: term.table === "" ? undefined : term.table,
    choose: term.points.choose,
    steps: stepsOf(term, reading),
    reverse: term.reverse && { min: toExact(term.reverse.min), max: toExact(term.reverse.max) },
    weight: toExact(term.weight),
    contribution: reading.kind === "counts" ? toExact(reading.contribution) : undefined,
  });
}

function rowsReceipt(reading: TermReading) {
  return reading.kind === "missing" && reading.areRowsUnknown === true ? "unknown" : undefined;
}

/** A term over rows asks in each row, and where there is none it asks nothing. */
function whereReceipt(
  { where, source }: CompiledTerm,
  inRow: number | undefined,
  evaluation: Evaluation,
): ConditionReceipt | undefined {
  if (where === undefined) return undefined;
  const { reader, scale } = evaluation;
  if (source.kind !== "each") return conditionReceipt(where, { reader, scale });
  if (inRow === undefined) return undefined;
  const row = evaluation.row(source.repeat, inRow);
  return conditionReceipt(where, { reader: row.reader, scale });
}

function readReceipt(reading: TermReading): ReadReceipt {
  const { kind: taken, state } = reading;
  if (reading.kind !== "counts") {
    return defined({ state, undecided: reading.isUndecided, taken });
  }
  const { answer, chosen, row, points } = reading;
  return defined({ state, answer, taken, chosen, row, points: toExact(points) });
}

function sourceReceipt({ source }: CompiledTerm, reading: TermReading, evaluation: Evaluation) {
  switch (source.kind) {
    case "item":
      return { item: source.item, ticked: source.ticked };
    case "each":
      return { each: source.repeat, item: source.item };
    case "product":
      return { product: source.items };
    case "scale": {
      const child = evaluation.scale(source.scale);
      const counts = reading.kind === "counts" && child.kind === "value";
      const result = counts ? toExact(child.exact) : undefined;
      return { scale: source.scale, result };
    }
    case "date":
      return {};
  }
}

/** Those of the case that was chosen; of a product all its items have the same. */
function stepsOf(
  { points: { tables } }: CompiledTerm,
  reading: TermReading,
): readonly Step<number>[] | undefined {
  const [read = reading] = reading.factors ?? [];
  const table = tables.get(read.kind === "counts" ? (read.chosen ?? "") : "");
  return table?.kind === "steps" ? table.steps : undefined;
}
