import { type Browser, chromium } from "@playwright/test";
import { buildPages } from "./buildPages.ts";
import { launchOptions } from "./launchOptions.ts";
import { serveFolder } from "./serveFolder.ts";

/** Runs a measurement in a browser of its own, with the pages served, and clears up after it. */
export async function withPages<T>(
  measure: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const server = await serveFolder(await buildPages());
  const browser = await chromium.launch(launchOptions);
  try {
    return await measure(browser, server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
}
