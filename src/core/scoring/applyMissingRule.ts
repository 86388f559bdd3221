import type { Need } from "../instrument/index.ts";

/** How many of the terms in play must count; never fewer than one. A share is rounded up. */
export function neededTerms(need: Need, inPlay: number): number {
  if (need === "all") return Math.max(1, inPlay);
  if ("answered" in need) return need.answered;
  if ("atMostMissing" in need) return Math.max(1, inPlay - need.atMostMissing);
  const [n = 0, d = 1] = need.share.split("/").map(Number);
  return Math.max(1, Math.ceil((n * inPlay) / d));
}
