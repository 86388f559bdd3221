import { openAsBlob } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { ok } from "../../src/core/issue/index.ts";
import { openBackup } from "../../src/storage/backup/openBackup.ts";
import { argon2id } from "../../src/storage/crypto/argon2id.ts";
import type { Unlocked } from "../../src/storage/keyring/unlocked.ts";
import { unlockKeyring } from "../../src/storage/keyring/unlockKeyring.ts";
import { backEnds, switchesOf } from "../proof/copies/backEnds.ts";
import { caseKeysIn } from "../proof/needles/caseKeysIn.ts";
import { DeskPage } from "./pages/DeskPage.ts";
import { RetentionPage } from "./pages/RetentionPage.ts";
import { passphrase } from "./pages/VaultPage.ts";
import { KillableBrowser } from "./support/KillableBrowser.ts";

// A browser that is ended takes the trace of it along, and the recorder then fails the test.
test.use({ trace: "off", screenshot: "off" });
test.setTimeout(180_000);

interface Opened {
  readonly unlocked: Unlocked;
  /** Cases whose keys are in the backup. */
  readonly cases: readonly string[];
}

async function openWhole(path: string): Promise<Opened> {
  const backup = await openBackup(await openAsBlob(path), async (keyring) =>
    unlockKeyring(keyring, {
      kind: "passphrase",
      passphrase,
      deriveKey: async (text, kdf) => ok(await argon2id(text, kdf)),
    }),
  );
  if (!backup.ok) throw new Error("The backup does not open");
  const cases: string[] = [];
  for await (const entries of backup.value.entries()) {
    for (const entry of entries) if (entry.type === "caseKey") cases.push(entry.case);
  }
  return { unlocked: backup.value.unlocked, cases };
}

async function savesBackup(page: Page, address: string, path: string): Promise<Opened> {
  await page.goto(`${address}#/lagring`);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara säkerhetskopia" }).click();
  await (await saving).saveAs(path);
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  return openWhole(path);
}

async function startsCase(page: Page, reference: string): Promise<string> {
  await new DeskPage(page).startsVisit(reference);
  const id = /arende[/]([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  return id;
}

for (const backEnd of backEnds) {
  test(`the vault key after an erasure opens the erased case's key nowhere on the disk (${backEnd})`, async ({
    baseURL,
  }) => {
    const address = `${baseURL ?? ""}/`;
    const size = { width: 1280, height: 800 };
    const browser = new KillableBrowser();
    try {
      const page = await (await browser.start(size, switchesOf(backEnd))).newPage();
      await page.setViewportSize(size);
      await new DeskPage(page).open(address);
      const erased = await startsCase(page, "E-971");
      const living = await startsCase(page, "E-972");
      const before = await savesBackup(page, address, join(browser.folder, "before.avstamp"));
      const retention = new RetentionPage(page);
      await retention.opensErasureOf("E-971");
      await retention.writesBack(await retention.asksForErasureOf("E-971"));
      await retention.isProven();
      const after = await savesBackup(page, address, join(browser.folder, "after.avstamp"));
      await browser.quit();

      expect(before.cases).toContain(erased);
      expect(after.cases).toEqual([living]);
      const present = await caseKeysIn(browser.folder, after.unlocked);
      expect(present.opened.has(erased)).toBe(false);
      // The search sees: the key of the case that lives is in both copies, and opens.
      expect(present.opened.get(living)).toBeGreaterThanOrEqual(2);
      // What may still lie there of the other opens with the vault key of before, which is gone.
      const earlier = await caseKeysIn(browser.folder, before.unlocked);
      expect(earlier.opened.get(erased) ?? 0).toBe(earlier.sealed.get(erased) ?? 0);
    } finally {
      await browser.discard();
    }
  });
}
