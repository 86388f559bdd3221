import { type Candidate, handWritten, ours, surveyOnePage, surveyPaged } from "../candidate.ts";
import { clickInTurns } from "../clickInTurns.ts";
import type { Line } from "../line.ts";
import { openCandidate } from "../openCandidate.ts";
import { median } from "../percentile.ts";
import { withPages } from "../withPages.ts";

const sizes = [60, 200, 500];
const clicks = 15;
const candidates = [ours, handWritten, surveyOnePage, surveyPaged];

/** What one answer costs the main thread, ours beside three other ways of showing the items. */
export async function click(): Promise<readonly Line[]> {
  const perSize: { size: number; cpu: (candidate: Candidate) => number }[] = [];
  for (const size of sizes) perSize.push({ size, cpu: await cpuPerClick(size) });
  const lines = perSize.flatMap(({ size, cpu }): readonly Line[] => {
    const over = (other: Candidate) => cpu(ours) / cpu(other);
    return [
      ...candidates.map(
        (candidate): Line => ({
          what: `click → idle, CPU, ${size} items: ${candidate.name}`,
          measured: cpu(candidate),
          unit: "ms",
          ...(candidate === ours ? {} : { ratio: `ours is ${over(candidate).toFixed(3)}× of it` }),
        }),
      ),
      budgeted(`${size} items: ours ÷ HTML`, over(handWritten), 2),
      ...(size === 200
        ? [
            budgeted(`${size} items: ours ÷ SurveyJS, one page`, over(surveyOnePage), 0.1),
            budgeted(`${size} items: ours ÷ SurveyJS, paged`, over(surveyPaged), 0.3),
          ]
        : []),
    ];
  });
  const costs = perSize.map(({ cpu }) => cpu(ours));
  const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 0);
  return [...lines, budgeted("ours, 500 items ÷ 60 items (flat in size)", growth, 1.5)];
}

function budgeted(what: string, measured: number, atMost: number): Line {
  return { what, measured, unit: "×", budget: { atMost } };
}

async function cpuPerClick(size: number): Promise<(candidate: Candidate) => number> {
  return withPages(async (browser, address) => {
    const pages = [];
    for (const candidate of candidates) {
      pages.push(await openCandidate(browser, address, candidate, size));
    }
    const measured = await clickInTurns(pages, clicks);
    return (wanted) => {
      const found = [...measured].find(([{ candidate }]) => candidate === wanted);
      return median((found?.[1] ?? []).map(({ cpu }) => cpu));
    };
  });
}
