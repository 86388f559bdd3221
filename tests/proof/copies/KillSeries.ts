import { setTimeout as wait } from "node:timers/promises";
import { type Choice, seededChoice } from "../../fixtures/seededChoice.ts";
import { NotDone } from "../NotDone.ts";
import { judgeContents } from "./judgeContents.ts";
import type { CopiesPage, ProofBrowser } from "./ProofBrowser.ts";
import type { Contents } from "./page/request.ts";
import type { Held } from "./plannedWork.ts";
import { startPatiently } from "./startPatiently.ts";

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
  private readonly newBrowser: () => ProofBrowser;
  private browser: ProofBrowser | undefined;
  private held: Held = new Map();
  private round = 0;

  constructor(newBrowser: () => ProofBrowser) {
    this.newBrowser = newBrowser;
  }

  /** One start, one kill; gives what was wrong with what the kill before had left. */
  async kill(seed: number): Promise<readonly string[]> {
    try {
      return await this.killOnce(seed);
    } catch (error) {
      await this.abandon();
      if (error instanceof NotDone) throw error;
      return [`could not go on: ${String(error)}`];
    }
  }

  private async killOnce(seed: number): Promise<readonly string[]> {
    const choice = seededChoice(seed);
    const wrong: string[] = [];
    if (this.round === killsPerProfile) wrong.push(...(await this.end()));
    this.browser ??= this.newBrowser();
    const page = await startPatiently(this.browser);
    this.version = this.browser.version();
    if (choice.onceIn(6)) {
      // In the middle of opening and mending.
      void page.open().catch(() => undefined);
      await wait(choice.below(250));
    } else {
      wrong.push(...this.judge(await page.open()));
      this.round += 1;
      await this.work(page, choice);
    }
    await this.browser.kill();
    this.counts.kills += 1;
    return [...wrong, ...this.browser.takeFailures()];
  }

  /** A last start: whether all is there, and both copies hold the same. */
  async end(): Promise<readonly string[]> {
    if (this.browser === undefined) return [];
    const page = await startPatiently(this.browser);
    const wrong = [...this.judge(await page.open())];
    const { report } = await page.verify();
    if (report.isJournalNew) wrong.push("the journal had to be written anew");
    wrong.push(...this.browser.takeFailures());
    await this.abandon();
    return wrong;
  }

  private async abandon(): Promise<void> {
    await this.browser?.discard();
    this.browser = undefined;
    this.held = new Map();
    this.round = 0;
  }

  private async work(page: CopiesPage, choice: Choice): Promise<void> {
    await page.workOn(this.round);
    await wait(choice.below(choice.oneOf([100, 1500])));
  }

  private judge(contents: Contents): readonly string[] {
    const worked = this.browser?.worked();
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
