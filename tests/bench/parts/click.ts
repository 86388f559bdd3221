import {
  type Candidate,
  handWritten,
  ours,
  surveyOnePage,
  surveyPaged,
  surveyScored,
} from "../candidate.ts";
import { clickInTurns } from "../clickInTurns.ts";
import type { Line } from "../line.ts";
import { type Measured, openCandidate } from "../openCandidate.ts";
import { median } from "../percentile.ts";
import { withPages } from "../withPages.ts";

const sizes = [60, 200, 500];
const clicks = 15;
const candidates = [ours, handWritten, surveyOnePage, surveyPaged, surveyScored];

type Cost = Omit<Measured, "paint">;
type CostOf = (candidate: Candidate) => Cost;

/** What one answer costs the main thread, ours beside four other ways of showing the items. */
export async function click(): Promise<readonly Line[]> {
  const perSize: { size: number; cost: CostOf }[] = [];
  for (const size of sizes) perSize.push({ size, cost: await costPerClick(size) });
  const costs = perSize.map(({ cost }) => cost(ours).cpu);
  const growth = (costs.at(-1) ?? Number.NaN) / (costs[0] ?? Number.NaN);
  return [
    ...perSize.flatMap(({ size, cost }) => linesOf(size, cost)),
    budgeted("ours, 500 items ÷ 60 items (flat in size)", growth, 1.5),
  ];
}

function linesOf(size: number, cost: CostOf): readonly Line[] {
  const over = (other: Candidate) => cost(ours).cpu / cost(other).cpu;
  return [
    ...candidates.map(
      (candidate): Line => ({
        what: `click → idle, CPU, ${size} items: ${candidate.name}`,
        measured: cost(candidate).cpu,
        unit: "ms",
        ratio: `${cost(candidate).ownWork.toFixed(1)} ms of it the page's own`,
      }),
    ),
    budgeted(`${size} items: ours ÷ HTML`, over(handWritten), 2),
    ...(size === 200
      ? [
          budgeted("200 items: ours ÷ SurveyJS, one page", over(surveyOnePage), 0.1),
          budgeted("200 items: ours ÷ SurveyJS, paged", over(surveyPaged), 0.3),
        ]
      : []),
  ];
}

function budgeted(what: string, measured: number, atMost: number): Line {
  return { what, measured, unit: "×", budget: { atMost } };
}

async function costPerClick(size: number): Promise<CostOf> {
  return withPages(async (browser, address) => {
    const pages = [];
    for (const candidate of candidates) {
      pages.push(await openCandidate(browser, address, candidate, size));
    }
    const measured = await clickInTurns(pages, clicks);
    return (wanted) => {
      const found = [...measured].find(([{ candidate }]) => candidate === wanted)?.[1] ?? [];
      return {
        cpu: median(found.map(({ cpu }) => cpu)),
        ownWork: median(found.map(({ ownWork }) => ownWork)),
      };
    };
  });
}
