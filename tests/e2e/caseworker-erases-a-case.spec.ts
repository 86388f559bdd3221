import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { RetentionPage } from "./pages/RetentionPage.ts";
import { passphrase, VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { expectAccessible } from "./support/expectAccessible.ts";

async function toDesk(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await expect(page.getByRole("heading", { name: "Skrivbord" })).toBeVisible();
}

/** Saves a backup, and gives the path of the file. */
async function savesBackup(page: Page): Promise<string> {
  await page.goto("./#/lagring");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara säkerhetskopia" }).click();
  const file = await download;
  await expect(page.getByText("Filen är sparad bland dina hämtade filer")).toBeVisible();
  return file.path();
}

async function reads(page: Page, label: string, path: string): Promise<void> {
  const bytes = readFileSync(path);
  await page
    .getByLabel(label)
    .setInputFiles({ name: "kopia.avstamp", mimeType: "application/octet-stream", buffer: bytes });
}

test("a caseworker erases a case, and an old backup does not bring it back", async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new DeskPage(page);
  const retention = new RetentionPage(page);
  await desk.open();
  const talk = await beginsWithAnAnswer(page, "E-701");
  await toDesk(page);
  await desk.startsVisit("E-702");
  await toDesk(page);
  const backup = await savesBackup(page);

  await toDesk(page);
  await retention.opensErasureOf("E-701");
  await expect(page.getByText("En säkerhetskopia kan ha ärendet kvar:")).toBeVisible();
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara ut ärendet som fil" }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain('"reference": "E-701"');

  await page.getByLabel(/Skriv ärendets beteckning/).fill("E-702");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByText("Det du skrev är inte detsamma som E-701.")).toBeVisible();
  await page.getByLabel(/Skriv ärendets beteckning/).fill("E-701");
  await page.getByLabel("Din lösenfras").fill("något helt annat");
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await expect(page.getByText("Lösenfrasen stämmer inte.")).toBeVisible();

  const code = await retention.asksForErasureOf("E-701");
  await expectAccessible(page);
  await retention.writesBack(code.slice(0, 10));
  await expect(page.getByText("Återställningskoden är felskriven.")).toBeVisible();
  await retention.writesBack(code);
  await retention.isProven();
  await expectAccessible(page);
  const proving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara beviset" }).click();
  const proof = readFileSync(await (await proving).path(), "utf8");
  expect(JSON.parse(proof)).toMatchObject({ format: "avstamp-erasure-proof", v: 1 });
  expect(proof).not.toContain("E-701");
  expect(proof).not.toContain("housing");

  await toDesk(page);
  await expect(desk.case("E-702")).toBeVisible();
  await expect(desk.case("E-701")).toHaveCount(0);
  await page.goto("./#/lagring");
  await reads(page, "Läs in en säkerhetskopia", backup);
  await expect(page.getByText("innan valvets nyckel byttes")).toBeVisible();
  await page.getByLabel("Lösenfras när kopian sparades").fill(passphrase);
  await page.getByRole("button", { name: "Öppna säkerhetskopian" }).click();
  await expect(page.getByText("Ett ärende som är gallrat lästes inte in.")).toBeVisible();
  await page.getByRole("button", { name: "Visa loggen" }).click();
  await expect(page.getByRole("cell", { name: "Ärendet gallrades" })).toBeVisible();
  await expect(page.getByText("Loggen är obruten.")).toBeVisible();
  await expectAccessible(page);

  await new VaultPage(page).isReloaded();
  await toDesk(page);
  await expect(desk.case("E-701")).toHaveCount(0);
  await desk.case("E-702").getByRole("link").first().click();
  await talk.answer("housing", "great");
  await talk.isSaved();
  await page.goto("./#/gallring");
  await page.getByRole("link", { name: /Visa beviset för ärende/ }).click();
  await retention.isProven();
});
