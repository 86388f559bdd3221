import {
  type Cases,
  combinationsOf,
  type Dependent,
  type Instrument,
} from "../instrument/index.ts";

/** Beyond this many completions the bounds of a scale are given as an outer hull instead. */
export const most = 4096;
/**
 * What may be read for the bounds of all scales of one response. Only instruments of hundreds of
 * scales, or of scales that hang on hundreds of questions, get fewer completions than `most` by it.
 */
const mostReadings = 1_000_000;

/**
 * How many completions of a scale are tried: from 1 to 4096. The same for every response, so that
 * the bounds of one do not depend on what was scored before.
 */
export function mostCompletions(
  { file, looksAt }: Instrument,
  /** What the scale looks at itself, and all it hangs on through that. */
  own: readonly Dependent[],
  behind: Iterable<Dependent>,
  cases: Cases,
): number {
  let readings = 1 + own.length;
  for (const one of behind) readings += 1 + (looksAt.get(one)?.length ?? 0);
  const scales = file.scales.length + file.domains.length;
  const share = mostReadings / (readings * combinationsOf(cases) * scales);
  return Math.min(most, Math.max(1, Math.floor(share)));
}
