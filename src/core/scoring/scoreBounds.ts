import type { Instrument } from "../instrument/index.ts";
import { compare, type Rational, zero } from "../number/index.ts";
import { type Answers, type ItemStatuses, statusOf } from "../response/index.ts";
import { neededTerms } from "./applyMissingRule.ts";
import { bandRank, bandsBetween } from "./assignBand.ts";
import { type Contribution, combineTerms } from "./combineTerms.ts";
import type { CompiledScale } from "./compileScorer.ts";
import { completionsOf } from "./completions.ts";
import { outerBounds } from "./outerBounds.ts";
import { readTerm } from "./readTerm.ts";
import type { Bounds } from "./score.ts";

/** What one completion gives at both ends of the answers no condition looks at. */
interface Ends {
  readonly values: readonly Rational[];
  readonly bands: readonly string[];
  /** Enough terms count for a value: a completion may hide so much that there is none. */
  readonly isEnough: boolean;
}

/**
 * The lowest and highest score over every completion, gates and overrides included. A completion
 * answers what is open; it does not turn a question into a not-applicable one. Answers that no
 * condition looks at are set to their ends, which is exact since each is read by one term.
 * Completions that leave too little for a value have none to bound, unless all do.
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
  const found = completions.flatMap((completion) => endsOf(compiled, completion) ?? []);
  const enough = found.filter(({ isEnough }) => isEnough);
  const ends = enough.length > 0 ? enough : found;
  const values = ends.flatMap((end) => end.values).sort(compare);
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const bands = ends
    .flatMap((end) => end.bands)
    .sort((a, b) => bandRank(compiled, a) - bandRank(compiled, b));
  const [lowBand, highBand] = [bands[0], bands.at(-1)];
  return {
    low,
    high,
    exactness: "exact",
    ...(lowBand === undefined ? {} : { lowBand }),
    ...(highBand === undefined ? {} : { highBand }),
  };
}

/** Undefined when nothing is left to score. */
function endsOf(compiled: CompiledScale, statuses: ItemStatuses): Ends | undefined {
  const { scale } = compiled;
  const parts: { readonly low: Contribution; readonly high: Contribution }[] = [];
  let lost = 0;
  for (const term of compiled.terms) {
    const status = statusOf(statuses, term.item);
    const reading = readTerm(scale, term, status);
    if (reading.kind === "counts") {
      const part = { contribution: reading.contribution, weight: term.weight };
      parts.push({ low: part, high: part });
    } else if (reading.kind === "missing" && !status.settled) {
      const { lowest, highest, weight } = term;
      parts.push({
        low: { contribution: lowest, weight },
        high: { contribution: highest, weight },
      });
    } else if (reading.kind === "missing") {
      lost += 1;
    }
  }
  if (parts.length === 0) return undefined;
  const [low = zero, high = zero] = [parts.map((p) => p.low), parts.map((p) => p.high)]
    .map((ends) => combineTerms(scale, ends, lost).result)
    .sort(compare);
  return {
    values: [low, high],
    bands: bandsBetween(compiled, low, high, statuses),
    isEnough: parts.length >= neededTerms(scale.missing.need, parts.length + lost),
  };
}
