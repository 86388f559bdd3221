import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { chromiumArguments } from "../../../src/setup/chromiumArguments.mjs";
import { findChromium } from "../../../src/setup/findChromium.mjs";

const startAttempts = 3;
/** A browser that has started answers within a second or so; in ms. */
const longestStart = 20_000;

/** A real Chromium with a profile on disk, that can be killed and started again on the same one. */
export class KillableBrowser {
  readonly folder = mkdtempSync(join(tmpdir(), "avstamp-profile-"));
  private process: ChildProcess | undefined;
  private browser: Browser | undefined;

  /**
   * Starts on the same profile as before; what more the command line says goes behind the rest. Now
   * and then Chromium hangs while it starts and answers nobody: then it is started once more.
   */
  async start(
    viewport: { width: number; height: number },
    more: readonly string[] = [],
  ): Promise<BrowserContext> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.startOnce(viewport, more);
      } catch (error) {
        await this.kill();
        if (attempt === startAttempts) throw error;
      }
    }
  }

  private async startOnce(
    viewport: { width: number; height: number },
    more: readonly string[],
  ): Promise<BrowserContext> {
    const program = findChromium();
    if (program === undefined) throw new Error("No Chromium was found");
    const portFile = join(this.folder, "DevToolsActivePort");
    rmSync(portFile, { force: true });
    this.process = spawn(
      program,
      [
        ...chromiumArguments,
        "--headless=new",
        "--no-first-run",
        "--accept-lang=sv-SE",
        "--remote-debugging-port=0",
        `--user-data-dir=${this.folder}`,
        `--window-size=${viewport.width},${viewport.height}`,
        ...more,
      ],
      { stdio: ["ignore", "ignore", "pipe"], detached: true },
    );
    const address = await this.debuggerAddress();
    this.browser = await chromium.connectOverCDP(address, { timeout: longestStart });
    const [context] = this.browser.contexts();
    if (context === undefined) throw new Error("Chromium has no context");
    return context;
  }

  /** As when the power goes: the whole process group, at once, without a word. */
  async kill(): Promise<void> {
    const { process: running, browser } = this;
    const hasEnded = running?.exitCode !== null || running.signalCode !== null;
    if (running?.pid === undefined || hasEnded) return;
    const gone = once(running, "exit");
    const isCutOff = new Promise<void>((resolve) => {
      if (browser?.isConnected() === true) browser.once("disconnected", () => resolve());
      else resolve();
    });
    process.kill(-running.pid, "SIGKILL");
    await Promise.all([gone, isCutOff]);
    this.process = undefined;
  }

  /** As a person does: everything is written that was to be written. */
  async quit(): Promise<void> {
    const { process: running, browser } = this;
    if (running === undefined || browser === undefined) return;
    const gone = once(running, "exit");
    const session = await browser.newBrowserCDPSession();
    await session.send("Browser.close").catch(() => undefined);
    await gone;
    this.process = undefined;
  }

  /** What it calls itself, `156.0.8078.79`. */
  version(): string {
    return this.browser?.version() ?? "not started";
  }

  async discard(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async debuggerAddress(): Promise<string> {
    const stderr = this.process?.stderr;
    if (stderr === undefined || stderr === null) throw new Error("Chromium did not start");
    let said = "";
    for await (const chunk of stderr) {
      said += String(chunk);
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) return found;
    }
    throw new Error(`Chromium ended: ${said.slice(0, 400)}`);
  }
}
