import { handWritten, oursOnDisk, surveyPaged } from "../candidate.ts";
import { clickInTurns } from "../clickInTurns.ts";
import type { Line } from "../line.ts";
import { type OpenCandidate, openCandidate } from "../openCandidate.ts";
import { percentile } from "../percentile.ts";
import { withPages } from "../withPages.ts";

const size = 60;
const clicks = 20;
const sections = 5;
const slowdowns = [
  { times: 1, name: "", answer: 50, next: 100 },
  { times: 4, name: " at 4× slowdown", answer: 200, next: 400 },
];
const candidates = [oursOnDisk, handWritten, surveyPaged];

/** How long a person waits to see an answer or the next section, saving to disk meanwhile. */
export async function answer(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { times, name, ...budget } of slowdowns) {
    const measured = await measure(times);
    const [own, html, survey] = measured.answers.map((paints) => percentile(paints, 0.95));
    const [ownNext, surveyNext] = measured.next.map((paints) => percentile(paints, 0.95));
    lines.push(
      {
        what: `answer → next paint, p95${name}`,
        measured: own ?? Number.NaN,
        unit: "ms",
        budget: { atMost: budget.answer },
        ratio: compare(own, { HTML: html, "SurveyJS paged": survey }),
      },
      {
        what: `next section, slowest of ${sections}${name}`,
        measured: ownNext ?? Number.NaN,
        unit: "ms",
        budget: { atMost: budget.next },
        ratio: compare(ownNext, { "SurveyJS paged": surveyNext }),
      },
    );
  }
  return lines;
}

function compare(own = Number.NaN, others: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(others)
    .map(([name, other = Number.NaN]) => `${(own / other).toFixed(2)}× of ${name}`)
    .join(", ");
}

interface Waits {
  readonly answers: readonly (readonly number[])[];
  readonly next: readonly (readonly number[])[];
}

async function measure(times: number): Promise<Waits> {
  return withPages(async (browser, address) => {
    const pages: OpenCandidate[] = [];
    for (const candidate of candidates) {
      const page = await openCandidate(browser, address, candidate, size);
      await page.setSlowdown(times);
      pages.push(page);
    }
    const measured = await clickInTurns(pages, clicks);
    const answers = pages.map((page) => (measured.get(page) ?? []).map(({ paint }) => paint));
    const next: number[][] = [];
    for (const page of pages.filter(({ candidate }) => candidate.next !== undefined)) {
      const took: number[] = [];
      for (let i = 0; i < sections; i += 1) took.push(await page.clickNext());
      next.push(took);
    }
    return { answers, next };
  });
}
