import type { Page } from "@playwright/test";
import { KillableBrowser } from "../../e2e/support/KillableBrowser.ts";
import { type BackEnd, backEndIn, switchesOf } from "./backEnds.ts";

/** A browser with the page that keeps two copies, on a profile of its own. */
export class CopiesBrowser {
  readonly browser = new KillableBrowser();
  /** The last step known to be acknowledged, and its round. */
  worked: { round: number; upTo: number } | undefined;
  /** What the page could not do. */
  readonly failures: string[] = [];
  private readonly backEnd: BackEnd;
  private readonly address: string;

  constructor(backEnd: BackEnd, address: string) {
    this.backEnd = backEnd;
    this.address = address;
  }

  async start(): Promise<Page> {
    const context = await this.browser.start({ width: 800, height: 600 }, switchesOf(this.backEnd));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.exposeFunction("worked", (round: number, upTo: number) => {
      this.worked = { round, upTo };
    });
    page.on("pageerror", (error) => this.failures.push(error.message));
    await page.goto(this.address);
    return page;
  }

  /** Throws when the browser keeps its database otherwise than it was told. */
  checkBackEnd(): void {
    const found = backEndIn(this.browser.folder);
    // None as yet, when the very first start was cut short.
    if (found !== undefined && found !== this.backEnd)
      throw new Error(`The back end is ${found}, not ${this.backEnd}`);
  }
}
