import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { securityHeadersFor } from "../../../src/setup/securityHeaders.mjs";
import { DeskPage } from "../../e2e/pages/DeskPage.ts";
import { buildApp } from "../buildApp.ts";
import { launchOptions, viewport } from "../launchOptions.ts";
import type { Line } from "../line.ts";
import { serveFolder } from "../serveFolder.ts";

/** JavaScript of the production build, compressed as a server would: all the browser asks for. */
export async function size(): Promise<readonly Line[]> {
  const folder = await buildApp();
  const { first, talk } = await scriptsAskedFor(folder);
  return [
    sizeLine("first screen, JavaScript, gzip", folder, first, 150),
    sizeLine("interview in addition, JavaScript, gzip", folder, talk, 400),
  ];
}

/** What is fetched until the desk is shown, and from there until the first question is. */
async function scriptsAskedFor(folder: string) {
  const server = await serveFolder(folder, securityHeadersFor);
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext({
      viewport,
      locale: "sv-SE",
      baseURL: server.address,
      // It fetches the whole app beforehand, whichever screen is shown.
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js") && pathname.startsWith("/assets/")) asked.add(pathname);
    });
    const desk = new DeskPage(page);
    await desk.open();
    await page.locator("#content .waiting").waitFor({ state: "detached" });
    const first = [...asked];
    await desk.startsVisit("Mätning");
    await page.locator("[data-question]").first().waitFor();
    return { first, talk: [...asked].filter((path) => !first.includes(path)) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function sizeLine(what: string, folder: string, paths: readonly string[], atMost: number): Line {
  const sizes = paths.map((path) => ({
    name: basename(path).replace(/-.{8}[.]js$/, ""),
    kilobytes: gzipSync(readFileSync(join(folder, path))).length / 1000,
  }));
  const [largest] = [...sizes].sort((a, b) => b.kilobytes - a.kilobytes);
  if (largest === undefined) throw new Error("No script was asked for");
  return {
    what,
    measured: sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    unit: "kB",
    budget: { atMost },
    ratio: `${sizes.length} files, largest ${largest.name} ${largest.kilobytes.toFixed(0)} kB`,
  };
}
