import { compare, type Rational, subtract } from "../number/index.ts";
import type { Bounds, CompiledScale, ScoredScale, ValueScore } from "../scoring/index.ts";
import { isReliable } from "./reliableChange.ts";

/** Of a symptom scale a lower value is better; `improved` says it as a person would. */
export type ScaleChange =
  | {
      readonly kind: "improved" | "worsened" | "noClearChange";
      readonly difference: Rational;
      /** Published error figures, or the rule for scales without them. */
      readonly by: "publishedError" | "bandMoved";
    }
  | { readonly kind: "cannotTell"; readonly difference?: undefined };

/** At least this many questions must have moved the same way before a band's move is believed. */
const fewestMoved = 2;

/**
 * With published error figures a change is clear when it is larger than the error. Without them
 * only when the band has moved, at least two questions have moved the same way, and what the
 * score could have been then does not reach what it could be now.
 */
export function scaleChange(
  { scale }: CompiledScale,
  before: ScoredScale | undefined,
  after: ScoredScale | undefined,
): ScaleChange {
  if (before?.score.kind !== "value" || after?.score.kind !== "value") {
    return { kind: "cannotTell" };
  }
  const difference = subtract(after.score.exact, before.score.exact);
  const reliable = scale.error === undefined ? undefined : isReliable(difference, scale.error);
  const by = reliable === undefined ? "bandMoved" : "publishedError";
  const isClear =
    reliable ??
    (hasBandMoved(before.score, after.score) &&
      movedTerms(before, after, Math.sign(difference.n)) >= fewestMoved);
  if (!isClear || difference.n === 0) return { kind: "noClearChange", difference, by };
  return { kind: isBetter(scale, difference) ? "improved" : "worsened", difference, by };
}

function isBetter(scale: CompiledScale["scale"], difference: Rational): boolean {
  const isWorseWhenHigher = "direction" in scale && scale.direction === "higherIsWorse";
  return difference.n > 0 !== isWorseWhenHigher;
}

/** Into another band, and past every score that both could have had. */
function hasBandMoved(was: ValueScore, is: ValueScore): boolean {
  if (was.band === undefined || is.band === undefined || was.band.code === is.band.code) {
    return false;
  }
  return areApart(was.bounds, is.bounds);
}

/** Whatever the missing answers are, the one is below the other. */
function areApart(was: Bounds | undefined, is: Bounds | undefined): boolean {
  if (was === undefined || is === undefined) return false;
  return compare(was.high, is.low) < 0 || compare(is.high, was.low) < 0;
}

/**
 * Terms that count on both occasions and whose contribution moved the way the scale did. A term
 * over rows is left out: nobody says which row now is which row then.
 */
function movedTerms(before: ScoredScale, after: ScoredScale, sign: number): number {
  const [then, now] = [before, after].map(({ steps }) =>
    steps.readings.flatMap(({ term, reading }) => (term.source.kind === "each" ? [] : [reading])),
  );
  return (now ?? []).filter((reading, i) => {
    const earlier = then?.[i];
    return (
      reading.kind === "counts" &&
      earlier?.kind === "counts" &&
      Math.sign(compare(reading.contribution, earlier.contribution)) === sign
    );
  }).length;
}
