import type { Rational } from "../number/index.ts";
import type { Ends } from "./possibleEnds.ts";

/** Everything one term can still contribute, between two ends; and whether it can be absent. */
export interface Span {
  readonly low: Rational;
  readonly high: Rational;
  readonly weight: Rational;
  readonly mayBeAbsent: boolean;
  /** It counts as it does now, whatever more is answered. */
  readonly isKnown?: true;
}

/** "absent" when it certainly contributes nothing, "unbounded" when nothing bounds it. */
export type TermSpan = Span | "absent" | "unbounded";

/** What another scale can still give; "nothing" where it can have no value. */
export type ScaleInterval = (Ends & { readonly mayBeAbsent: boolean }) | "nothing" | undefined;
