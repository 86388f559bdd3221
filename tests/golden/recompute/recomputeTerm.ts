import { compare, graded, worked } from "./arithmetic.ts";
import type { ReadJson, ScaleJson, TermJson } from "./receiptJson.ts";
import { recomputeCondition } from "./recomputeCondition.ts";

/** What becomes of a term, by another way than the core's. */
export type TakenTerm =
  | { readonly taken: "missing" | "left" }
  | { readonly taken: "counts"; readonly points: string; readonly contribution: string };

export function recomputeTerm(scale: ScaleJson, term: TermJson): TakenTerm {
  const truth = term.where === undefined ? true : recomputeCondition(term.where);
  if (truth === "unknown") return { taken: "missing" };
  if (!truth) {
    return scale.method === "count"
      ? { taken: "counts", points: "0", contribution: "0" }
      : { taken: "left" };
  }
  const points = pointsOf(scale, term);
  if (points === "missing" || points === "left") return { taken: points };
  const counts = term.where !== undefined || compare(points, "0") !== 0;
  const contribution =
    scale.method === "count"
      ? worked(counts ? term.weight : "0")
      : worked(`(${points})*(${term.weight})`);
  return { taken: "counts", points, contribution };
}

function pointsOf(scale: ScaleJson, term: TermJson): string {
  if (term.scale !== undefined) return pointsOfScale(term);
  if (term.each !== undefined && term.inRow === undefined && term.state === "answered") {
    const { noRows } = scale.missing;
    return typeof noRows === "object" ? String(noRows.as) : "left";
  }
  if (term.product === undefined) return readPoints(scale, term, term);
  const { reverse, ...plain } = term;
  const factors = (term.factors ?? []).map((factor) => readPoints(scale, plain, factor));
  const out = factors.find((factor) => factor === "missing" || factor === "left");
  return out ?? turned(factors.map((factor) => `(${factor})`).join("*"), reverse);
}

function turned(arithmetic: string, reverse: TermJson["reverse"]): string {
  return worked(
    reverse === undefined ? arithmetic : `(${reverse.min})+(${reverse.max})-(${arithmetic})`,
  );
}

function pointsOfScale(term: TermJson): string {
  if (term.state === "notApplicable") return "left";
  const isChosen = term.choose === undefined || term.chosen !== undefined;
  return term.result !== undefined && isChosen ? numberOf(term, term, term.result) : "missing";
}

/** Of one item: its points, or that it is missing or has left. */
function readPoints(scale: ScaleJson, term: TermJson, read: ReadJson): string {
  const { state, answer } = read;
  if (state === "notAsked" || state === "notApplicable") return pointsOfAbsent(scale, read);
  if (state !== "answered") return "missing";
  if (scale.method === "lookup") return "0";
  const isChosen = term.choose === undefined || read.chosen !== undefined;
  return isChosen ? numberOf(term, read, answer) : "missing";
}

function pointsOfAbsent({ method, missing }: ScaleJson, { state, undecided }: ReadJson): string {
  const rule = state === "notAsked" ? missing.hidden : missing.notApplicable;
  const unsaid = ["mean", "min", "max"].includes(method) ? "leaves" : "missing";
  if ((rule ?? unsaid) === "missing") return "missing";
  return undecided === true || typeof rule !== "object" ? "left" : String(rule.as);
}

function numberOf({ ticked, steps, reverse }: TermJson, read: ReadJson, answer: unknown): string {
  const plain = ticked === undefined ? plainNumber(read, answer) : tick(read, answer, ticked);
  return turned(steps === undefined ? plain : String(graded(steps, plain)), reverse);
}

/** By a table of codes the row of the option, and none where it is not ticked; else one or none. */
function tick({ row, points = "" }: ReadJson, answer: unknown, ticked: string): string {
  const isTicked = Array.isArray(answer) && answer.includes(ticked);
  if (isTicked && row === ticked) return points;
  return isTicked ? "1" : "0";
}

/** A number as it is, a time in minutes, a day in days; of a code the row of its table. */
function plainNumber({ row, points = "" }: ReadJson, answer: unknown): string {
  if (typeof answer === "number") return String(answer);
  const text = String(answer);
  if (/^\d\d:\d\d$/.test(text)) return String(moment(`2000-01-01T${text}`, "2000-01-01") / minute);
  if (/^\d{4}-\d\d$/.test(text)) return plainNumber({ state: "answered" }, `${text}-01`);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return String(moment(text, "0000-03-01") / day);
  if (/^-?\d+([/]\d+)?$/.test(text)) return text;
  if (row !== text) throw new Error(`The row of ${text} is ${row}`);
  return points;
}

const minute = 60_000;
const day = 1440 * minute;

/** By the calendar of JavaScript, which the core does not use. */
function moment(text: string, from: string): number {
  const [at, start] = [text, from].map((one) => Date.parse(one.includes("T") ? `${one}Z` : one));
  return Number(at) - Number(start);
}
