import type { Contents } from "./page/request.ts";
import { afterStep, type Held, plannedStep } from "./plannedWork.ts";

/** More steps than any that are not heard of before a kill. */
const stepsUnheard = 400;

/**
 * Whether what is found is just what there was after some step of a round, and that step no earlier
 * than the last known to be acknowledged: then nothing is lost, doubled or half done.
 */
export function judgeContents(
  { ids, altered, report }: Contents,
  before: Held,
  round: number,
  acknowledged: number,
): { readonly held: Held; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  if (altered.length > 0) wrong.push(`altered: ${altered.join()}`);
  const { lost, quarantined, notIntact } = report;
  if (lost.length + quarantined.length + notIntact.length > 0) {
    wrong.push(`reported: ${JSON.stringify({ lost, quarantined, notIntact })}`);
  }
  const found = ids.join();
  let held = before;
  for (let i = 0; i <= acknowledged + stepsUnheard; i += 1) {
    if (i > acknowledged && [...held.keys()].join() === found) return { held, wrong };
    held = afterStep(held, plannedStep(round, i));
  }
  return { held: before, wrong: [...wrong, whatDiffers(ids, before, round, acknowledged)] };
}

function whatDiffers(
  ids: readonly string[],
  before: Held,
  round: number,
  acknowledged: number,
): string {
  let held = before;
  for (let i = 0; i <= acknowledged; i += 1) held = afterStep(held, plannedStep(round, i));
  const missing = [...held.keys()].filter((id) => !ids.includes(id));
  const more = ids.filter((id) => !held.has(id));
  return `after step ${acknowledged} of round ${round} missing: ${missing.join()}; more: ${more.join()}`;
}
