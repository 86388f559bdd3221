import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { serveFolder } from "../bench/serveFolder.ts";
import { temporaryFolder } from "../bench/temporaryFolder.ts";
import { payloads } from "../hostile/payloads.ts";
import { showInstrument } from "../hostile/showInstrument.ts";
import { watchForHarm } from "../hostile/watchForHarm.ts";

const build = fileURLToPath(new URL("../../dist", import.meta.url));

/** All but those that leave the page, and what ran on it, behind. */
const withoutLeaving = payloads.filter((text) => !text.includes("http-equiv"));

test.setTimeout(180_000);

test("a talk by hostile instruments asks nobody anything and runs nothing", async ({
  browser,
  baseURL,
}) => {
  for (const seed of [1, 2]) {
    const shown = await showInstrument(browser, `${baseURL ?? ""}/`, build, seed);

    expect(shown).toEqual({ sections: 10, requests: 0, scripts: 0, wrong: [] });
  }
});

test("the same payloads do ask and run where nobody looks out", async ({ context, page }) => {
  const folder = temporaryFolder("payloads");
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Payloads</title>");
  const server = await serveFolder(folder);
  try {
    const watch = await watchForHarm(context, server.address);
    await context.route("https://elsewhere.example/**", async (route) => route.abort());
    await page.goto(server.address);
    await page.evaluate((texts) => {
      for (const text of texts) document.body.append(markupOf(text));

      function markupOf(text: string): DocumentFragment {
        return document.createRange().createContextualFragment(text);
      }
    }, withoutLeaving);
    await expect.poll(async () => (await watch.seen(page)).scripts).toContain("a payload ran");

    const { requests } = await watch.seen(page);
    expect(requests.length).toBeGreaterThan(3);
  } finally {
    await server.stop();
  }
});
