import type { Page } from "@playwright/test";
import { KillableBrowser } from "../../e2e/support/KillableBrowser.ts";
import { NotDone } from "../NotDone.ts";
import { type BackEnd, backEndIn, switchesOf } from "./backEnds.ts";
import type { CopiesPage, ProofBrowser } from "./ProofBrowser.ts";

/** Chromium, keeping IndexedDB in one of its two ways. */
export class ChromiumBrowser implements ProofBrowser {
  private readonly browser = new KillableBrowser();
  private readonly failures: string[] = [];
  private readonly backEnd: BackEnd;
  private readonly address: string;
  private lastWorked: ReturnType<ProofBrowser["worked"]>;

  constructor(backEnd: BackEnd, address: string) {
    this.backEnd = backEnd;
    this.address = address;
  }

  /** The folder of its profile. */
  get folder(): string {
    return this.browser.folder;
  }

  async start(): Promise<CopiesPage> {
    const page = await this.openPage().catch((error: unknown) => {
      throw new NotDone(`Chromium did not start: ${String(error)}`);
    });
    return {
      open: () => page.evaluate(() => window.copiesPage.open()),
      verify: () => page.evaluate(() => window.copiesPage.verify()),
      work: (round, steps) =>
        page.evaluate(([number, count]) => window.copiesPage.work(number, count), [
          round,
          steps,
        ] as const),
      workOn: async (round) => {
        this.lastWorked = undefined;
        await page.evaluate((number) => window.copiesPage.workOn(number), round);
      },
    };
  }

  private async openPage(): Promise<Page> {
    const context = await this.browser.start({ width: 800, height: 600 }, switchesOf(this.backEnd));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.exposeFunction("worked", (round: number, upTo: number) => {
      this.lastWorked = { round, upTo };
    });
    page.on("pageerror", (error) => this.failures.push(error.message));
    await page.goto(this.address);
    return page;
  }

  async kill(): Promise<void> {
    await this.browser.kill();
    this.checkBackEnd();
  }

  async quit(): Promise<void> {
    await this.browser.quit();
    this.checkBackEnd();
  }

  async discard(): Promise<void> {
    await this.browser.discard();
  }

  version(): string {
    return `Chromium ${this.browser.version()}, ${this.backEnd}`;
  }

  worked(): ReturnType<ProofBrowser["worked"]> {
    return this.lastWorked;
  }

  takeFailures(): readonly string[] {
    return this.failures.splice(0);
  }

  /** Throws when the browser keeps its database otherwise than it was told. */
  private checkBackEnd(): void {
    const found = backEndIn(this.browser.folder);
    // None as yet, when the very first start was cut short.
    if (found !== undefined && found !== this.backEnd) {
      throw new Error(`The back end is ${found}, not ${this.backEnd}`);
    }
  }
}
