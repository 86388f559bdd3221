import {
  type AnswerState,
  type AnswerValue,
  evaluateCondition,
  isTicks,
} from "../condition/index.ts";
import { type ComputedScale, findItem } from "../instrument/index.ts";
import { add, fromDecimal, multiply, one, type Rational, subtract, zero } from "../number/index.ts";
import type { ItemStatus } from "../response/index.ts";
import { dayNumber, minutesOf } from "./clockAndCalendar.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { Evaluation, RowEvaluation } from "./evaluation.ts";
import type { Ends } from "./possibleEnds.ts";
import type { TermReading } from "./steps.ts";
import { type PointTable, pointsIn, type TermPoints, tickPoints } from "./termPoints.ts";

const leavesByItself: ReadonlySet<string> = new Set(["mean", "min", "max"]);

/**
 * A term under its own condition: where that is false it leaves, or counts as none. `seen` is the
 * row it reads in, for a term over rows.
 */
export function readTerm(
  scale: ComputedScale,
  term: CompiledTerm,
  evaluation: Evaluation,
  seen: RowEvaluation = evaluation,
): TermReading {
  const { where } = term;
  const truth = where === undefined ? true : evaluateCondition(where, seen.reader);
  if (truth === "unknown") return { kind: "missing", state: "notReached" };
  if (truth === false) {
    return scale.method === "count"
      ? { kind: "counts", state: "notAsked", points: zero, contribution: zero }
      : { kind: "left", state: "notAsked" };
  }
  const reading = readSource(scale, term, evaluation, seen);
  if (scale.method !== "count" || reading.kind !== "counts") return reading;
  const counts = where !== undefined || reading.points.n !== 0;
  return { ...reading, contribution: counts ? term.weight : zero };
}

function readSource(
  scale: ComputedScale,
  term: CompiledTerm,
  evaluation: Evaluation,
  seen: RowEvaluation,
): TermReading {
  const { source } = term;
  switch (source.kind) {
    case "item":
    case "each":
      return readItem(scale, term, source.item, evaluation, seen);
    case "product":
      return readProduct(scale, term, source.items, evaluation);
    case "scale":
      return readScale(term, source.scale, evaluation);
    case "date":
      return evaluation.given.date === undefined
        ? { kind: "missing", state: "notReached" }
        : readDate(term, evaluation, evaluation.given.date);
  }
}

/** Skipped, don't know, declined and not reached are missing. */
function readItem(
  scale: ComputedScale,
  term: CompiledTerm,
  id: string,
  evaluation: Evaluation,
  seen: RowEvaluation = evaluation,
): TermReading {
  const status = seen.item(id);
  const { state, value } = status;
  if (state === "answered" && value !== undefined) {
    // A look-up reads its items by its rows; here they only count as answered.
    if (scale.method === "lookup") {
      return { kind: "counts", state, answer: value, points: zero, contribution: zero };
    }
    return counted(term, evaluation, { state, answer: value }, (table) =>
      pointsOf(evaluation, term, id, value, table),
    );
  }
  return state === "notAsked" || state === "notApplicable"
    ? readAbsent(scale, term, status)
    : { kind: "missing", state };
}

/**
 * Not applicable and not asked do as the scale says; unsaid, they leave a mean, min or max and are
 * missing in any other method, since a shorter sum is not a comparable sum. An item whose
 * condition is unknown leaves, but is missing where it would be so hidden too.
 */
export function readAbsent(
  scale: ComputedScale,
  term: CompiledTerm,
  { state, applies }: ItemStatus,
): TermReading {
  const stated = state === "notAsked" ? scale.missing.hidden : scale.missing.notApplicable;
  const rule = stated ?? (leavesByItself.has(scale.method) ? "leaves" : "missing");
  if (applies === "unknown") {
    return { kind: rule === "missing" ? "missing" : "left", state, isUndecided: true };
  }
  if (rule === "missing") return { kind: "missing", state };
  if (rule === "leaves") return { kind: "left", state };
  const points = fromDecimal(rule.as);
  return { kind: "counts", state, points, contribution: multiply(points, term.weight) };
}

/** Times of day and days as numbers, a tick by its option; anything else as it is. */
function pointsOf(
  evaluation: Evaluation,
  { source }: CompiledTerm,
  id: string,
  value: AnswerValue,
  table: PointTable,
): TermPoints {
  if (source.kind === "item" && source.ticked !== undefined) {
    return tickPoints(table, source.ticked, isTicks(value) && value.includes(source.ticked));
  }
  return pointsIn(table, numberIn(evaluation, id, value));
}

function numberIn(evaluation: Evaluation, id: string, value: AnswerValue): AnswerValue {
  if (typeof value !== "string") return value;
  const type = findItem(evaluation.instrument, id)?.item.type;
  if (type === "time") return minutesOf(value);
  return type === "date" || type === "month" ? dayNumber(value) : value;
}

function readProduct(
  scale: ComputedScale,
  term: CompiledTerm,
  items: readonly string[],
  evaluation: Evaluation,
): TermReading {
  const { reverse, ...rest } = term;
  const plain = { ...rest, weight: one };
  const readings = items.map((id) => readItem(scale, plain, id, evaluation));
  const out = readings.find(({ kind }) => kind !== "counts");
  if (out !== undefined) return { ...out, factors: readings };
  const product = readings
    .map((reading) => (reading.kind === "counts" ? reading.points : one))
    .reduce(multiply);
  const points = reverse === undefined ? product : turned(product, reverse);
  return {
    kind: "counts",
    state: "answered",
    factors: readings,
    points,
    contribution: multiply(points, term.weight),
  };
}

function readDate(term: CompiledTerm, evaluation: Evaluation, date: string): TermReading {
  return counted(term, evaluation, { state: "answered", answer: date }, (table) =>
    pointsIn(table, dayNumber(date)),
  );
}

function readScale(term: CompiledTerm, id: string, evaluation: Evaluation): TermReading {
  const child = evaluation.scale(id);
  if (child.kind === "value") {
    const { exact } = child;
    return counted(term, evaluation, { state: "answered" }, (table) => pointsIn(table, exact));
  }
  return child.kind === "notApplicable"
    ? { kind: "left", state: "notApplicable" }
    : { kind: "missing", state: "notReached" };
}

function counted(
  term: CompiledTerm,
  evaluation: Evaluation,
  read: { readonly state: AnswerState; readonly answer?: AnswerValue },
  look: (table: PointTable) => TermPoints,
): TermReading {
  const { choose, tables } = term.points;
  const chosen = choose === undefined ? "" : evaluation.caseOf(choose, tables);
  const table = chosen === undefined ? undefined : tables.get(chosen);
  if (chosen === undefined || table === undefined) return { kind: "missing", state: "notReached" };
  const { points: plain, row } = look(table);
  const points = term.reverse === undefined ? plain : turned(plain, term.reverse);
  return {
    kind: "counts",
    ...read,
    ...(chosen === "" ? {} : { chosen }),
    row,
    points,
    contribution: multiply(points, term.weight),
  };
}

function turned(points: Rational, { min, max }: Ends): Rational {
  return subtract(add(min, max), points);
}
