import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { RetentionPage } from "./pages/RetentionPage.ts";
import { passphrase, VaultPage } from "./pages/VaultPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";

async function toRetention(page: Page): Promise<void> {
  await page.goto("./#/gallring");
  await expect(
    page.getByRole("heading", { level: 1, name: "Gallring och bevarande" }),
  ).toBeVisible();
}

/** In another sitting: the vault is locked and unlocked again. */
async function comesBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lås", exact: true }).click();
  await new VaultPage(page).isUnlocked();
}

test("a unit lays down rules, marks what is due, and erases it in another sitting", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new DeskPage(page);
  await page.clock.install();
  await desk.open();
  for (const reference of ["E-721", "E-722", "E-723"]) {
    await desk.startsVisit(reference);
    await page.getByRole("link", { name: "Skrivbord" }).first().click();
  }
  await toRetention(page);
  await expect(page.getByText("Inga regler är satta")).toBeVisible();
  await expectAccessible(page);

  const open = page.getByRole("group", { name: "Nybesök som inte blev avslutade" });
  await open.getByLabel("Gallras en viss tid").check();
  await page.getByRole("button", { name: "Spara reglerna" }).click();
  await expect(page.getByText(/helt tal från 1 till/)).toBeVisible();
  await open.getByLabel("Antal månader").fill("1");
  await open.getByLabel("Var det är bestämt").fill("Dokumenthanteringsplan 2026");
  await page.getByRole("button", { name: "Spara reglerna" }).click();
  await expect(page.getByText("Inget ärende är dags att gallra enligt reglerna.")).toBeVisible();

  await page.clock.setSystemTime(new Date(Date.now() + 32 * 24 * 60 * 60 * 1000));
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  // What is due is reckoned when the page is come to, so it must have been left.
  await expect(desk.case("E-721")).toBeVisible();
  await expect(
    page.getByText("3 ärenden är dags att gallra enligt enhetens regler."),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Se vad som ska gallras" }).click();
  await expect(page.getByRole("button", { name: "Markera E-721 för gallring" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bevara E-723" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bevara" }).click();
  await expect(page.getByText("Skälet till att bevara ärendet saknas.")).toBeVisible();
  await page.getByLabel("Varför ska det bevaras?").fill("Nämndens beslut");
  await page.getByRole("dialog").getByRole("button", { name: "Bevara" }).click();
  await expect(page.getByText("Nämndens beslut")).toBeVisible();
  await page.getByRole("button", { name: "Markera E-722 för gallring" }).click();
  await page.getByRole("button", { name: "Ta tillbaka markeringen av E-722" }).click();
  await page.getByRole("button", { name: "Markera alla 2" }).click();
  await expect(page.getByText("Andra steget tas vid ett annat tillfälle")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Gallra \d ärenden/ })).toHaveCount(0);

  await comesBack(page);
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  // Marked or kept: nothing is left that nobody has decided on.
  await expect(page.getByRole("heading", { level: 1, name: "Skrivbord" })).toBeVisible();
  await expect(desk.case("E-723")).toBeVisible();
  await expect(page.getByText(/dags att gallra/)).toHaveCount(0);
  await toRetention(page);
  await page.getByRole("button", { name: "Gallra 2 ärenden …" }).click();
  await page.getByLabel("Skriv hur många ärenden som gallras: 2").fill("2");
  await page.getByLabel("Din lösenfras").fill(passphrase);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  const code = (await page.locator("[data-recovery-code]").textContent()) ?? "";
  await expectAccessible(page);
  await new RetentionPage(page).writesBack(code);
  await expect(page.getByText("2 ärenden är gallrade.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Visa beviset/ })).toHaveCount(2);

  await new VaultPage(page).isReloaded();
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await expect(desk.case("E-723")).toBeVisible();
  await expect(desk.case("E-721")).toHaveCount(0);
  await expect(desk.case("E-722")).toHaveCount(0);
  await toRetention(page);
  await expect(page.getByText("Nämndens beslut")).toBeVisible();
  await expect(open.getByLabel("Antal månader")).toHaveValue("1");
});
