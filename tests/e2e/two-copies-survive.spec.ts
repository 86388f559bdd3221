import { expect, test } from "@playwright/test";
import { type FolderServer, serveFolder } from "../bench/serveFolder.ts";
import { backEnds } from "../proof/copies/backEnds.ts";
import { buildCopiesPage } from "../proof/copies/buildCopiesPage.ts";
import { ChromiumBrowser } from "../proof/copies/ChromiumBrowser.ts";
import { HarmSeries } from "../proof/copies/HarmSeries.ts";
import { KillSeries } from "../proof/copies/KillSeries.ts";
import { tearHeader } from "../proof/copies/tearHeader.ts";

/** A few of what `npm run proof -- kill`, `corrupt-files` and `torn-header` do many times. */
const kills = 3;
const harms = 2;
let server: FolderServer;

test.setTimeout(180_000);

test.beforeAll(async () => {
  server = await serveFolder(await buildCopiesPage());
});

test.afterAll(async () => {
  await server.stop();
});

for (const backEnd of backEnds) {
  test(`acknowledged entries survive kills while they are written (${backEnd})`, async () => {
    const series = new KillSeries(() => new ChromiumBrowser(backEnd, server.address));
    const wrong: string[] = [];
    for (let seed = 1; seed <= kills; seed += 1) wrong.push(...(await series.kill(seed)));
    wrong.push(...(await series.end()));

    expect(wrong).toEqual([]);
    expect(series.counts.acknowledged).toBeGreaterThan(0);
  });

  test(`entries survive damage to the browser's own files (${backEnd})`, async () => {
    const series = new HarmSeries(backEnd, server.address);
    const wrong: string[] = [];
    for (let seed = 1; seed <= harms; seed += 1) wrong.push(...(await series.harm(seed)));
    await series.end();

    expect(wrong).toEqual([]);
  });
}

test("entries survive that the browser empties its database", async () => {
  const { isEmptied, wrong } = await tearHeader(1, server.address);

  expect(isEmptied).toBe(true);
  expect(wrong).toEqual([]);
});
