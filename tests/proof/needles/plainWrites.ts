import { KillableBrowser } from "../../e2e/support/KillableBrowser.ts";
import { type BackEnd, switchesOf } from "../copies/backEnds.ts";
import { createNeedles } from "./createNeedles.ts";
import { searchFolder } from "./searchFolder.ts";
import { type PlainPlace, plainPlaces, writePlainly } from "./writePlainly.ts";

/** Writes plain text wherever a page can, and gives where the search has found it afterwards. */
export async function plainWrites(
  backEnd: BackEnd,
  address: string,
): Promise<ReadonlyMap<PlainPlace, readonly string[]>> {
  const browser = new KillableBrowser();
  try {
    const context = await browser.start({ width: 800, height: 600 }, switchesOf(backEnd));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    const written = plainPlaces.map((place, i) => ({ place, needles: createNeedles(i) }));
    for (const { place, needles } of written) await writePlainly(page, place, needles.text());
    // What stands in the fields of a page is written when the page is left.
    await page.goto(new URL("manifest.webmanifest", address).href);
    await browser.quit();
    return new Map(
      written.map(({ place, needles }) => {
        return [place, searchFolder(browser.folder, needles.sought).found];
      }),
    );
  } finally {
    await browser.discard();
  }
}
