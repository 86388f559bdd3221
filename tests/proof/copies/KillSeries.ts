import { setTimeout as wait } from "node:timers/promises";
import { type Choice, seededChoice } from "../../fixtures/seededChoice.ts";
import type { BackEnd } from "./backEnds.ts";
import { CopiesBrowser } from "./CopiesBrowser.ts";
import { judgeContents } from "./judgeContents.ts";
import type { Contents } from "./page/request.ts";
import type { Held } from "./plannedWork.ts";

const killsPerProfile = 12;

/** What a series of kills came to. */
export interface KillCounts {
  kills: number;
  /** Steps acknowledged before a kill. */
  acknowledged: number;
  /** Starts at which one copy had to be completed from the other. */
  mended: number;
  /** Starts at which the browser had emptied its database. */
  emptied: number;
}

/**
 * A browser that is killed again and again while it writes, and judged by what is there at its next
 * start. Now and then it begins on a new profile.
 */
export class KillSeries {
  readonly counts: KillCounts = { kills: 0, acknowledged: 0, mended: 0, emptied: 0 };
  version = "";
  private readonly backEnd: BackEnd;
  private readonly address: string;
  private browser: CopiesBrowser | undefined;
  private held: Held = new Map();
  private round = 0;

  constructor(backEnd: BackEnd, address: string) {
    this.backEnd = backEnd;
    this.address = address;
  }

  /** One start, one kill; gives what was wrong with what the kill before had left. */
  async kill(seed: number): Promise<readonly string[]> {
    try {
      return await this.killOnce(seed);
    } catch (error) {
      await this.abandon();
      return [`could not go on: ${String(error)}`];
    }
  }

  private async killOnce(seed: number): Promise<readonly string[]> {
    const choice = seededChoice(seed);
    const wrong: string[] = [];
    if (this.round === killsPerProfile) wrong.push(...(await this.end()));
    this.browser ??= new CopiesBrowser(this.backEnd, this.address);
    const page = await this.browser.start();
    this.version = this.browser.browser.version();
    if (choice.onceIn(6)) {
      // In the middle of opening and mending.
      void page.evaluate(() => window.copiesPage.open()).catch(() => undefined);
      await wait(choice.below(250));
    } else {
      wrong.push(...this.judge(await page.evaluate(() => window.copiesPage.open())));
      this.round += 1;
      await this.work(page, choice);
    }
    await this.browser.browser.kill();
    this.browser.checkBackEnd();
    this.counts.kills += 1;
    return [...wrong, ...this.browser.failures.splice(0)];
  }

  /** A last start: whether all is there, and both copies hold the same. */
  async end(): Promise<readonly string[]> {
    if (this.browser === undefined) return [];
    const page = await this.browser.start();
    const wrong = [...this.judge(await page.evaluate(() => window.copiesPage.open()))];
    const { report } = await page.evaluate(() => window.copiesPage.verify());
    if (report.isJournalNew) wrong.push("the journal had to be written anew");
    wrong.push(...this.browser.failures);
    await this.abandon();
    return wrong;
  }

  private async abandon(): Promise<void> {
    await this.browser?.browser.discard();
    this.browser = undefined;
    this.held = new Map();
    this.round = 0;
  }

  private async work(
    page: Awaited<ReturnType<CopiesBrowser["start"]>>,
    choice: Choice,
  ): Promise<void> {
    const { browser, round } = this;
    if (browser === undefined) return;
    browser.worked = undefined;
    await page.evaluate((number) => window.copiesPage.workOn(number), round);
    await wait(choice.below(choice.oneOf([100, 1500])));
  }

  private judge(contents: Contents): readonly string[] {
    const worked = this.browser?.worked;
    const since = worked?.round === this.round ? worked.upTo : -1;
    const { held, wrong } = judgeContents(contents, this.held, this.round, since);
    this.held = held;
    this.counts.acknowledged += since + 1;
    const { mendedInDatabase, mendedInJournal, n } = contents.report;
    if (mendedInDatabase.length + mendedInJournal.length > 0) this.counts.mended += 1;
    const [first, last] = mendedInDatabase.at(0) ?? [0, 0];
    if (first === 1 && last === n && contents.ids.length > 1) this.counts.emptied += 1;
    return wrong;
  }
}
