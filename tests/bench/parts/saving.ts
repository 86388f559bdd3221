import type { Line } from "../line.ts";
import { percentile } from "../percentile.ts";
import { withPages } from "../withPages.ts";

const records = 50_000;
const answers = 100;

/** From an answer to "Sparat". One copy for now, and not sealed: both come with the vault. */
export async function saving(): Promise<readonly Line[]> {
  const took = await withPages(async (browser, address) => {
    const page = await browser.newPage();
    await page.goto(`${address}saving/`);
    return page.evaluate(([stored, said]) => window.savingPage.saveAnswers(stored, said), [
      records,
      answers,
    ] as const);
  });
  return [
    {
      what: "answer → saved, p95, 50,000 records (one copy, no sealing yet)",
      measured: percentile(took, 0.95),
      unit: "ms",
      budget: { atMost: 50 },
      ratio: `median ${percentile(took, 0.5).toFixed(1)} ms`,
    },
  ];
}
