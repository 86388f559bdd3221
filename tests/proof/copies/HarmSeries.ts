import { rmSync } from "node:fs";
import { join } from "node:path";
import { countOf, holds, unite } from "../../../src/storage/journal/ranges.ts";
import { type Choice, seededChoice } from "../../fixtures/seededChoice.ts";
import { NotDone } from "../NotDone.ts";
import type { BackEnd } from "./backEnds.ts";
import { ChromiumBrowser } from "./ChromiumBrowser.ts";
import { harmableDatabaseFiles, harmFile, journalFiles } from "./harmFiles.ts";
import type { Contents } from "./page/request.ts";
import { startPatiently } from "./startPatiently.ts";

const casesPerProfile = 10;

/** What a series of harm came to. */
export interface HarmCounts {
  one: number;
  both: number;
  /** Lost though only one copy was harmed. */
  lostInOne: number;
  lostInBoth: number;
  silent: number;
  /** Starts that ended with an issue instead of entries. */
  refused: number;
  /** Starts at which the browser could neither read nor delete its database. */
  stuck: number;
}

/** A browser whose files are harmed while it is closed, of one copy or of both. */
export class HarmSeries {
  readonly counts: HarmCounts = {
    one: 0,
    both: 0,
    lostInOne: 0,
    lostInBoth: 0,
    silent: 0,
    refused: 0,
    stuck: 0,
  };
  version = "";
  private readonly backEnd: BackEnd;
  private readonly address: string;
  private browser: ChromiumBrowser | undefined;
  private round = 0;

  constructor(backEnd: BackEnd, address: string) {
    this.backEnd = backEnd;
    this.address = address;
  }

  /** Works, closes, harms, and starts again; gives what was wrong. */
  async harm(seed: number): Promise<readonly string[]> {
    const choice = seededChoice(seed);
    try {
      const { what, isBoth, before } = await this.workAndHarm(choice);
      const wrong = await this.judge(before, isBoth);
      if (isBoth || this.round >= casesPerProfile) await this.end();
      return wrong.map((one) => `${what.join("; ")}: ${one}`);
    } catch (error) {
      await this.end();
      if (error instanceof NotDone) throw error;
      return [`could not go on: ${String(error)}`];
    }
  }

  async end(): Promise<void> {
    await this.browser?.discard();
    this.browser = undefined;
    this.round = 0;
  }

  private async workAndHarm(
    choice: Choice,
  ): Promise<{ what: string[]; isBoth: boolean; before: Contents }> {
    this.browser ??= new ChromiumBrowser(this.backEnd, this.address);
    const { browser } = this;
    const page = await startPatiently(browser);
    this.version = browser.version();
    await page.open();
    const steps = 3 + choice.below(60);
    const before = await page.work(this.round, steps);
    this.round += 1;
    await browser.quit();
    const target = choice.oneOf(["journal", "database", "database", "both"]);
    const what: string[] = [];
    if (target !== "database") what.push(harmFile(journalFiles(browser.folder), choice));
    if (target !== "journal") what.push(harmFile(harmableDatabaseFiles(browser.folder), choice));
    return { what, isBoth: target === "both", before };
  }

  private async judge(before: Contents, isBoth: boolean): Promise<readonly string[]> {
    if (this.browser === undefined) return ["no browser"];
    const page = await startPatiently(this.browser);
    const { counts } = this;
    counts[isBoth ? "both" : "one"] += 1;
    const opened = await page.open().catch((error: unknown) => String(error));
    if (typeof opened === "string" && !isBoth && opened.includes("storage/database-stuck")) {
      return this.freeStuck(before);
    }
    if (typeof opened === "string") {
      counts.refused += 1;
      await this.end();
      return isBoth && opened.includes("storage/both-damaged") ? [] : [opened];
    }
    return this.judgeContents(await page.verify(), before, isBoth);
  }

  /** What the app says to do: the folder of the database is deleted while the browser is closed. */
  private async freeStuck(before: Contents): Promise<readonly string[]> {
    if (this.browser === undefined) return ["no browser"];
    this.counts.stuck += 1;
    await this.browser.quit();
    rmSync(join(this.browser.folder, "Default", "IndexedDB"), { recursive: true });
    const page = await startPatiently(this.browser);
    await page.open();
    return this.judgeContents(await page.verify(), before, false);
  }

  private async judgeContents(
    after: Contents,
    before: Contents,
    isBoth: boolean,
  ): Promise<readonly string[]> {
    const { counts } = this;
    const gone = before.ids
      .map((id, i) => ({ id, n: before.numbers[i] ?? 0 }))
      .filter(({ id }) => !after.ids.includes(id) || after.altered.includes(id));
    const { lost, quarantined, notIntact } = after.report;
    const told = unite(unite(lost, quarantined), notIntact);
    const silent = gone.filter(({ n }) => !holds(told, n));
    counts.silent += silent.length;
    counts[isBoth ? "lostInBoth" : "lostInOne"] += gone.length;
    await this.browser?.quit();
    const wrong = silent.map(({ id }) => `silent: ${id}`);
    if (!isBoth && gone.length + countOf(told) > 0)
      wrong.push(`lost: ${JSON.stringify(after.report)}`);
    return wrong;
  }
}
