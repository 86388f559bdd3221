import type { Instrument } from "../instrument/index.ts";
import { compare, type Rational } from "../number/index.ts";
import { type Answers, type ItemStatuses, statusOf } from "../response/index.ts";
import { assignBand, bandRank } from "./assignBand.ts";
import { type Contribution, combineTerms } from "./combineTerms.ts";
import type { CompiledScale } from "./compileScorer.ts";
import { completionsOf } from "./completions.ts";
import { outerBounds } from "./outerBounds.ts";
import { readTerm } from "./readTerm.ts";
import type { Bounds } from "./score.ts";

interface End {
  readonly value: Rational;
  readonly band?: string;
}

/**
 * The lowest and highest score over every completion, gates and overrides included. A completion
 * answers what is open; it does not turn a question into a not-applicable one. Answers that no
 * condition looks at are set to their ends, which is exact since each is read by one term.
 */
export function scoreBounds(
  instrument: Instrument,
  compiled: CompiledScale,
  answers: Answers,
  statuses: ItemStatuses,
): Bounds | undefined {
  const settled = compiled.closure.every((id) => {
    const status = statusOf(statuses, id);
    return status.settled && status.applies !== "unknown";
  });
  const completions = settled ? [statuses] : completionsOf(instrument, compiled, answers);
  if (completions === undefined) return outerBounds(compiled, statuses);
  const ends = completions.flatMap((completion) => endsOf(compiled, completion));
  const [first] = ends;
  if (first === undefined) return undefined;
  const low = ends.reduce((a, b) => (compare(a.value, b.value) <= 0 ? a : b), first);
  const high = ends.reduce((a, b) => (compare(a.value, b.value) >= 0 ? a : b), first);
  const ranked = [...ends].sort((a, b) => bandRank(compiled, a.band) - bandRank(compiled, b.band));
  const lowBand = ranked[0]?.band;
  const highBand = ranked.at(-1)?.band;
  return {
    low: low.value,
    high: high.value,
    exactness: "exact",
    ...(lowBand === undefined ? {} : { lowBand }),
    ...(highBand === undefined ? {} : { highBand }),
  };
}

function endsOf(compiled: CompiledScale, statuses: ItemStatuses): readonly End[] {
  const atLow: Contribution[] = [];
  const atHigh: Contribution[] = [];
  let isOpen = false;
  for (const term of compiled.terms) {
    const status = statusOf(statuses, term.item);
    const reading = readTerm(compiled.scale, term, status);
    if (reading.kind === "counts") {
      const part = { contribution: reading.contribution, weight: term.weight };
      atLow.push(part);
      atHigh.push(part);
    } else if (reading.kind === "missing" && !status.settled) {
      isOpen = true;
      atLow.push({ contribution: term.lowest, weight: term.weight });
      atHigh.push({ contribution: term.highest, weight: term.weight });
    }
  }
  if (atLow.length === 0) return [];
  const lost = compiled.terms.filter(
    (term) =>
      statusOf(statuses, term.item).settled &&
      readTerm(compiled.scale, term, statusOf(statuses, term.item)).kind === "missing",
  ).length;
  return (isOpen ? [atLow, atHigh] : [atLow]).map((parts) => {
    const value = combineTerms(compiled.scale, parts, lost).result;
    const band = assignBand(compiled, value, statuses)?.code;
    return { value, ...(band === undefined ? {} : { band }) };
  });
}
