import { mkdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { chromiumArguments } from "../../src/setup/chromiumArguments.mjs";
import { findChromium } from "../../src/setup/findChromium.mjs";

/** The pictures of docs/screenshots, taken anew from the build in dist. */
const folder = new URL("../../docs/screenshots/", import.meta.url).pathname;

async function take(page: Page, name: string, address: string, wait: RegExp): Promise<void> {
  await page.goto(address);
  await page.getByText(wait).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png` });
}

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 4290, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "";
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const [suffix, viewport] of [
  ["", { width: 1280, height: 800 }],
  ["-tablet", { width: 810, height: 1080 }],
] as const) {
  const context = await browser.newContext({ viewport, locale: "sv-SE", deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await take(page, `desk${suffix}`, `${address}#/demo/`, /Typfall H/);
  await page
    .getByRole("link", { name: /Fortsätt samtalet/ })
    .first()
    .click();
  await page.getByRole("navigation", { name: "Avsnitt" }).getByText("Vardag och boende").click();
  await page.locator("[data-question=housing]").waitFor();
  await page.screenshot({ path: `${folder}talk${suffix}.png` });
  await page.goto(`${address}#/demo/`);
  await page
    .getByRole("link", { name: /Typfall C/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Bild av läget" }).scrollIntoViewIfNeeded();
  await page.locator("h2", { hasText: "Bild av läget" }).evaluate((heading) => {
    heading.scrollIntoView({ block: "start" });
    window.scrollBy(0, -24);
  });
  await page.screenshot({ path: `${folder}profile${suffix}.png` });
  await context.close();
}
await browser.close();
await server.close();
