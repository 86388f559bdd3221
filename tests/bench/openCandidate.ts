import { setTimeout } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Candidate } from "./candidate.ts";
import { viewport } from "./launchOptions.ts";
import { pointAt, settleTime } from "./pointAt.ts";

export interface Measured {
  /** Milliseconds the main thread was busy, from the press to when all that followed is done. */
  readonly cpu: number;
  /** The part of it that scripts, styles and layout took; the rest is the browser's own. */
  readonly ownWork: number;
  /** Milliseconds from the click to the next paint. */
  readonly paint: number;
}

export interface OpenCandidate {
  readonly candidate: Candidate;
  readonly setSlowdown: (times: number) => Promise<void>;
  readonly clickAnswer: (id: string, option: number) => Promise<Measured>;
  readonly clickNext: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a candidate in a context of its own: a process of its own, with its own main thread. */
export async function openCandidate(
  browser: Browser,
  address: string,
  candidate: Candidate,
  size: number,
): Promise<OpenCandidate> {
  const context = await browser.newContext({ viewport, locale: "sv-SE" });
  const page = await context.newPage();
  const query = new URLSearchParams({ ...candidate.parameters, size: String(size) });
  await page.goto(`${address}${candidate.page}/?${query.toString()}`);
  await page.locator(candidate.radiosOf("s0_i0")).first().waitFor({ state: "attached" });
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    candidate,
    setSlowdown: async (rate) => {
      await session.send("Emulation.setCPUThrottlingRate", { rate });
    },
    clickAnswer: async (id, option) => {
      await pointAt(page, candidate.radiosOf(id), option);
      return measureClick(page, session);
    },
    clickNext: async () => {
      const { button, changes } = candidate.next ?? { button: "", changes: "" };
      await pointAt(page, button, 0);
      const changed = page.evaluate(
        (selector) => window.paintClock.untilChanged(selector),
        changes,
      );
      await setTimeout(settleTime);
      await press(page);
      const took = await changed;
      await setTimeout(settleTime);
      return took;
    },
    close: () => context.close(),
  };
}

async function measureClick(page: Page, session: CDPSession): Promise<Measured> {
  const before = await busyTimes(session);
  await press(page);
  await setTimeout(settleTime);
  let after = await busyTimes(session);
  const paint = await page.evaluate(() => window.paintClock.lastPaint());
  if (Number.isNaN(paint)) throw new Error("The click went nowhere");
  if (paint > settleTime / 2) {
    await setTimeout(settleTime + paint);
    after = await busyTimes(session);
  }
  return { cpu: after.cpu - before.cpu, ownWork: after.ownWork - before.ownWork, paint };
}

async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

/** Milliseconds since the page was opened. */
async function busyTimes(session: CDPSession): Promise<Omit<Measured, "paint">> {
  const { metrics } = await session.send("Performance.getMetrics");
  const times = new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  const sum = (...names: string[]) =>
    names.reduce((total, name) => total + (times.get(name) ?? 0), 0);
  return {
    cpu: sum("TaskDuration"),
    ownWork: sum("ScriptDuration", "LayoutDuration", "RecalcStyleDuration"),
  };
}
