import { unite } from "../journal/ranges.ts";
import type { Held } from "./held.ts";
import { rewriteBoth } from "./rewriteBoth.ts";

/** Takes lost numbers as gone: they are not told of again. */
export async function settleLoss(held: Held): Promise<void> {
  const { removed, lost } = held.standing.holes;
  if (lost.length === 0) return;
  const after = { ...held.standing, holes: { removed: unite(removed, lost), lost: [] } };
  await rewriteBoth(held, { removed: new Set(), added: [], after });
}
