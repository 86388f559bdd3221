import { appendFileSync } from "node:fs";
import { countOf } from "../../../src/storage/journal/ranges.ts";
import { seededChoice } from "../../fixtures/seededChoice.ts";
import { databaseFiles } from "./backEnds.ts";
import { ChromiumBrowser } from "./ChromiumBrowser.ts";
import type { Contents } from "./page/request.ts";
import { startPatiently } from "./startPatiently.ts";

export interface TornHeader {
  /** Whether the browser emptied the database, as it is known to. */
  readonly isEmptied: boolean;
  readonly wrong: readonly string[];
  readonly version: string;
}

/**
 * What a crash may leave in a LevelDB log: the header of a record (checksum, length 100, type 1)
 * without the record. The next start takes no notice and writes behind it; the one after that finds
 * a record that is none, and Chromium begins with an empty database, without a word to the page.
 */
const headerAlone = Uint8Array.of(0x11, 0x22, 0x33, 0x44, 100, 0, 1);

/** Works, tears, works, and starts once more: all must be there. */
export async function tearHeader(seed: number, address: string): Promise<TornHeader> {
  const choice = seededChoice(seed);
  const browser = new ChromiumBrowser("leveldb", address);
  try {
    await workOnce(browser, 0, 1 + choice.below(60));
    const log = databaseFiles(browser.folder).find((path) => path.endsWith(".log"));
    if (log === undefined) throw new Error("LevelDB has no log");
    appendFileSync(log, headerAlone);
    const before = await workOnce(browser, 1, 1 + choice.below(20));

    const page = await startPatiently(browser);
    const version = browser.version();
    const { report } = await page.open();
    const after = await page.verify();
    await browser.quit();
    const wrong = [...browser.takeFailures()];
    if (after.ids.join() !== before.ids.join()) wrong.push("not all is there");
    if (after.altered.length + countOf(report.lost) > 0) wrong.push("altered or lost");
    const isEmptied = countOf(report.mendedInDatabase) === before.ids.length;
    return { isEmptied, wrong, version };
  } finally {
    await browser.discard();
  }
}

async function workOnce(browser: ChromiumBrowser, round: number, steps: number): Promise<Contents> {
  const page = await startPatiently(browser);
  await page.open();
  const contents = await page.work(round, steps);
  await browser.quit();
  return contents;
}
