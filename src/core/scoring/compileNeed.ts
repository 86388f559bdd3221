import type { Need } from "../instrument/index.ts";
import { fromShare } from "../number/index.ts";

/** Of so many terms in play, how many must count; never fewer than one. A share is rounded up. */
export type NeededOf = (inPlay: number) => number;

export function compileNeed(need: Need): NeededOf {
  if (need === "all") return (inPlay) => Math.max(1, inPlay);
  if ("answered" in need) return () => need.answered;
  if ("atMostMissing" in need) return (inPlay) => Math.max(1, inPlay - need.atMostMissing);
  const { n, d } = fromShare(need.share);
  return (inPlay) => Math.max(1, Math.ceil((n * inPlay) / d));
}
