import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { seededChoice } from "../fixtures/seededChoice.ts";
import { acceptedInstrument, acceptedTranslation } from "./acceptedInstrument.ts";
import { payloads } from "./payloads.ts";
import { watchForHarm } from "./watchForHarm.ts";

/** What one hostile instrument did on the screens of the app. */
export interface Shown {
  readonly sections: number;
  /** Requests to anywhere but the app's own files. */
  readonly requests: number;
  /** Scripts that ran, or would have if the browser had let them. */
  readonly scripts: number;
  readonly wrong: readonly string[];
}

const size = { width: 1000, height: 900 };

/** Puts a changed instrument in place of the app's own and holds a talk by it, to the profile. */
export async function showInstrument(
  browser: Browser,
  address: string,
  folder: string,
  seed: number,
): Promise<Shown> {
  const context = await browser.newContext({
    viewport: size,
    locale: "sv-SE",
    // The files come through here, or the instrument could not be another.
    serviceWorkers: "block",
  });
  try {
    const watch = await watchForHarm(context, address);
    const file = acceptedInstrument(seed);
    await puts(context, chunksOf(folder, /^instrument-.*[.]js$/, "1.0.0"), file);
    await puts(context, chunksOf(folder, /^en-.*[.]js$/, "en"), acceptedTranslation(file, seed));
    const page = await context.newPage();
    let failed: string | undefined;
    const sections = await holdsTalk(page, address, seed).catch((error: unknown) => {
      failed = error instanceof Error ? error.message : String(error);
      return 0;
    });
    const { requests, scripts, wrong } = await watch.seen(page);
    return {
      sections,
      requests: requests.length,
      scripts: scripts.length,
      wrong: [...(failed === undefined ? [] : [failed]), ...wrong, ...requests, ...scripts],
    };
  } finally {
    await context.close();
  }
}

/** The files of the build that hold the instrument, or a translation of one of its versions. */
function chunksOf(folder: string, isNamed: RegExp, word: string): readonly string[] {
  const assets = join(folder, "assets");
  const names = readdirSync(assets).filter((one) => {
    const text = isNamed.test(one) ? readFileSync(join(assets, one), "utf8").slice(0, 300) : "";
    const strings = [...text.matchAll(/[`"]([^`"]*)[`"]/g)].map(([, string]) => string);
    return strings.includes("nybesok-kort") && strings.includes(word);
  });
  if (names.length === 0) throw new Error(`The build has no such file: ${word}`);
  return names;
}

async function puts(
  context: BrowserContext,
  chunks: readonly string[],
  json: unknown,
): Promise<void> {
  const body = `export default JSON.parse(${JSON.stringify(JSON.stringify(json))});`;
  for (const chunk of chunks) {
    await context.route(`**/${chunk}`, async (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
  }
}

async function holdsTalk(page: Page, address: string, seed: number): Promise<number> {
  const { oneOf } = seededChoice(seed);
  await page.goto(`${address}#/demo/nytt`);
  await page.getByLabel("Beteckning").fill(`${oneOf(payloads).slice(0, 60)} ${seed}`);
  await page.locator("input[name=instrument]").first().check();
  await page.getByRole("button", { name: "Börja samtalet" }).click();
  const rail = page.getByRole("navigation", { name: "Avsnitt" }).getByRole("link");
  await rail.first().waitFor();
  const sections = await rail.count();
  for (let i = 0; i < sections; i += 1) {
    await rail.nth(i).click();
    await page.locator("[data-question]").first().waitFor();
    await answers(page, oneOf);
  }
  await page.getByRole("button", { name: "Dela skärmen" }).click();
  await page
    .getByRole("link", { name: /^(Inte besvarat|Alla frågor)/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Slutför och visa profilen" }).click();
  await page.getByRole("button", { name: "Ja, lås och visa profilen" }).click();
  await page.getByRole("heading", { name: "Profil", level: 1 }).waitFor();
  await page
    .getByRole("button", { name: /Så räknades det/ })
    .first()
    .click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Profile", level: 1 }).waitFor();
  return sections;
}

/** The first way to answer each question on the page, and payloads wherever one can write. */
async function answers(page: Page, oneOf: ReturnType<typeof seededChoice>["oneOf"]): Promise<void> {
  const questions = page.locator("[data-question]");
  for (let q = 0; q < (await questions.count()); q += 1) {
    const input = questions.nth(q).locator("input[type=radio], input[type=checkbox]").first();
    if ((await input.count()) > 0) await input.check();
  }
  const fields = page.locator("textarea");
  for (let f = 0; f < (await fields.count()); f += 1) await fields.nth(f).fill(oneOf(payloads));
}
