import type { Need } from "../instrument/index.ts";
import { fromShare, multiply } from "../number/index.ts";

/** How many of the terms in play must count; never fewer than one. A share is rounded up. */
export function neededTerms(need: Need, inPlay: number): number {
  if (need === "all") return Math.max(1, inPlay);
  if ("answered" in need) return need.answered;
  if ("atMostMissing" in need) return Math.max(1, inPlay - need.atMostMissing);
  const share = multiply(fromShare(need.share), { n: inPlay, d: 1 });
  return Math.max(1, Math.ceil(share.n / share.d));
}
