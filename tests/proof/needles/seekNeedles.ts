import { join } from "node:path";
import { KillableBrowser } from "../../e2e/support/KillableBrowser.ts";
import { nybesokKort } from "../../e2e/support/typfall.ts";
import { seededChoice } from "../../fixtures/seededChoice.ts";
import { type BackEnd, backEndIn, switchesOf } from "../copies/backEnds.ts";
import { createNeedles } from "./createNeedles.ts";
import { formsOfText } from "./formsOf.ts";
import { keysIn } from "./keysIn.ts";
import { liveThrough } from "./liveThrough.ts";
import { searchFolder } from "./searchFolder.ts";
import type { SoughtBytes } from "./soughtBytes.ts";

export interface Sought {
  /** Texts typed. */
  readonly texts: number;
  readonly keys: number;
  readonly files: number;
  readonly megabytes: number;
  readonly version: string;
  readonly wrong: readonly string[];
}

const size = { width: 1280, height: 800 };
/** The owner's name is in the open in the keyring, in both copies: a search that misses it is blind. */
const inTheOpen = ["Default/IndexedDB", "Default/File System", "backup.avstamp"];

/** One profile: lives through a first visit in it, ends the browser, and searches all its files. */
export async function seekNeedles(
  seed: number,
  backEnd: BackEnd,
  address: string,
): Promise<Sought> {
  const choice = seededChoice(seed);
  const needles = createNeedles(seed);
  const owner = `Handläggare ${needles.plainWord}`;
  const browser = new KillableBrowser();
  const backup = join(browser.folder, "backup.avstamp");
  try {
    const context = await browser.start(size, switchesOf(backEnd));
    const version = `Chromium ${browser.version()}`;
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(size);
    const secrets = await liveThrough(page, { address, owner, needles, backup });
    if (choice.onceIn(2)) await browser.kill();
    else await browser.quit();

    const keys = await keysIn(backup, secrets);
    const open = formsOfText("owner", needles.plainWord);
    const { found, files, bytes } = searchFolder(browser.folder, [
      ...needles.sought,
      ...keys,
      ...answerNames(),
      ...open,
    ]);
    const isOfOwner = (line: string): boolean => line.startsWith("owner");
    const wrong = found.filter((line) => !isOfOwner(line));
    for (const place of inTheOpen) {
      if (!found.some((line) => isOfOwner(line) && line.includes(place)))
        wrong.push(`the search is blind: the owner's name was not found in ${place}`);
    }
    if (backEndIn(browser.folder) !== backEnd) wrong.push(`the back end is not ${backEnd}`);
    return {
      texts: needles.count(),
      keys: new Set(keys.map(({ name }) => name.split(",")[0])).size,
      files,
      megabytes: bytes / 1_000_000,
      version,
      wrong,
    };
  } finally {
    await browser.discard();
  }
}

/** What a browser would call the answers if it kept what stands in the fields of a page. */
function answerNames(): readonly SoughtBytes[] {
  return nybesokKort().file.sections.flatMap(({ items: [first] }) =>
    first === undefined ? [] : formsOfText("name of an answer", `answer-${first.id}`),
  );
}
