import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { securityHeadersFor } from "../../../src/setup/securityHeaders.mjs";
import { buildApp } from "../buildApp.ts";
import { launchOptions, viewport } from "../launchOptions.ts";
import type { Line } from "../line.ts";
import { median } from "../percentile.ts";
import { serveFolder } from "../serveFolder.ts";
import { temporaryFolder } from "../temporaryFolder.ts";

const starts = 5;
const slowdown = 4;
/** The desk is there once it has said what is in it, also when that is nothing. */
const deskIsThere = "#content h1";
const stillLoading = "#content .waiting";

/** The browser started anew on a device that has been here once, with no server to be reached. */
export async function coldStart(): Promise<readonly Line[]> {
  const profile = temporaryFolder("profile");
  const server = await serveFolder(await buildApp(), securityHeadersFor);
  const elsewhere: string[] = [];
  await inBrowser(profile, async (page) => {
    watchRequests(page.context(), server.address, elsewhere);
    await page.goto(server.address);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await page.locator(deskIsThere).waitFor();
  });
  await server.stop();
  const took: number[] = [];
  for (let i = 0; i < starts; i += 1) {
    await inBrowser(profile, async (page) => {
      watchRequests(page.context(), server.address, elsewhere);
      took.push(await startOffline(page, server.address));
    });
  }
  return [
    {
      what: "cold start offline to the desk, at 4× slowdown, median",
      measured: median(took) / 1000,
      unit: "s",
      budget: { atMost: 2 },
      ratio: `slowest ${(Math.max(...took) / 1000).toFixed(2)} s`,
    },
    {
      what: "requests to other origins meanwhile",
      measured: elsewhere.length,
      unit: "",
      budget: { atMost: 0 },
    },
  ];
}

async function startOffline(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    ([there, loading]) =>
      document.querySelector(there) !== null && document.querySelector(loading) === null,
    [deskIsThere, stillLoading] as const,
    { polling: "raf" },
  );
  return page.evaluate(() => performance.now());
}

function watchRequests(context: BrowserContext, address: string, elsewhere: string[]): void {
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
}

async function inBrowser(profile: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, viewport });
  try {
    await act(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}
