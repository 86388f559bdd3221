import type { Measured, OpenCandidate } from "./openCandidate.ts";

const warmUp = 5;
/** The last of the ten applies only after a certain answer to the ninth. */
const alwaysThere = 9;

/**
 * The same answers given on every page in turns, so that what else the machine does falls on all
 * of them alike. The first few are let go.
 */
export async function clickInTurns(
  pages: readonly OpenCandidate[],
  clicks: number,
): Promise<ReadonlyMap<OpenCandidate, readonly Measured[]>> {
  const measured = new Map<OpenCandidate, Measured[]>(pages.map((page) => [page, []]));
  for (let i = 0; i < warmUp + clicks; i += 1) {
    const option = (i + Math.floor(i / alwaysThere)) % 4;
    for (const page of pages) {
      const one = await page.clickAnswer(`s0_i${i % alwaysThere}`, option);
      if (i >= warmUp) measured.get(page)?.push(one);
    }
  }
  return measured;
}
