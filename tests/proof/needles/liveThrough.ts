import { expect, type Page } from "@playwright/test";
import { DeskPage } from "../../e2e/pages/DeskPage.ts";
import { ProfilePage } from "../../e2e/pages/ProfilePage.ts";
import { TalkPage } from "../../e2e/pages/TalkPage.ts";
import { VaultPage } from "../../e2e/pages/VaultPage.ts";
import { answersOf, nybesokKort } from "../../e2e/support/typfall.ts";
import type { Needles } from "./createNeedles.ts";

export interface Life {
  readonly address: string;
  readonly owner: string;
  readonly needles: Needles;
  /** Where the backup is saved. */
  readonly backup: string;
}

export interface Secrets {
  readonly passphrase: string;
  readonly recoveryCode: string;
}

/** A vault and a first visit in it, from the first day to a backup, with needles for every text. */
export async function liveThrough(page: Page, life: Life): Promise<Secrets> {
  const { needles } = life;
  const passphrase = needles.text();
  await page.goto(life.address);
  const vault = new VaultPage(page);
  const recoveryCode = await vault.isMade(life.owner, passphrase);
  await new DeskPage(page).becomesReadyForOffline();
  await new DeskPage(page).startsVisit(needles.text());
  const instrument = nybesokKort();
  const talk = new TalkPage(page, instrument);
  for (const { id, items } of instrument.file.sections) {
    await talk.goesTo(id);
    await writesNotes(page, needles);
    const given = [...answersOf("typfall-c-long")].map(([item, answer]) => {
      const isText = items.some((one) => one.id === item && one.type === "text");
      return [item, isText ? needles.text() : answer] as const;
    });
    await talk.answers(new Map(given), [id]);
  }
  await talk.isSaved();
  await page.reload();
  await writesAWrongPassphrase(page, needles);
  await vault.isUnlocked(passphrase);
  await page.getByRole("link", { name: "Kontrollera svaren" }).click();
  await new ProfilePage(page, instrument).isCompleted();
  await page.goto(`${life.address}#/lagring`);
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara säkerhetskopia" }).click();
  await (await downloaded).saveAs(life.backup);
  await page.getByRole("button", { name: "Lås", exact: true }).click();
  await writesAWrongPassphrase(page, needles);
  await vault.isUnlocked(passphrase);
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await new DeskPage(page).startsVisit(needles.text());
  await writesNotes(page, needles);
  return { passphrase, recoveryCode };
}

/** In both voices; of each a first attempt that is written over. */
async function writesNotes(page: Page, needles: Needles): Promise<void> {
  const fields = page.locator("textarea[data-note]");
  const count = await fields.count();
  expect(count).toBe(2);
  for (let i = 0; i < count; i += 1) {
    await fields.nth(i).fill(needles.text());
    await fields.nth(i).blur();
    await fields.nth(i).fill(needles.text());
  }
}

async function writesAWrongPassphrase(page: Page, needles: Needles): Promise<void> {
  await page.getByLabel("Lösenfras", { exact: true }).fill(needles.text());
  await page.getByRole("button", { name: "Lås upp", exact: true }).click();
  await expect(page.getByText("Lösenfrasen stämmer inte.")).toBeVisible();
}
