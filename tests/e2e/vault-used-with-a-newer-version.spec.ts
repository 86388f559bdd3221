import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { expectAccessible } from "./support/expectAccessible.ts";

/** As a later version does, whose tables are others; the vault is locked while it does. */
async function newerVersionOpens(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const name = databases.find((one) => one.name?.startsWith("avstamp-vault-"))?.name ?? "";
    const opening = indexedDB.open(name, 20);
    opening.onupgradeneeded = () => opening.result.createObjectStore("later");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  });
}

test("a vault that a newer version has used is read, backed up and left as it is", async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  const talk = await beginsWithAnAnswer(page, "E-960");
  const caseId = /arende[/]([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.getByRole("button", { name: "Lås", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Lås upp valvet" })).toBeVisible();
  await newerVersionOpens(page);
  await new VaultPage(page).isUnlocked();

  const said = page.getByText("Valvet är använt med en nyare version av Avstamp");
  for (const path of ["", "lagring", "gallring", `arende/${caseId}/profil`]) {
    await page.goto(`./#/${path}`);
    await expect(said).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(`./#/arende/${caseId}/kontrollera`);
  await expect(page.getByRole("heading", { name: "Nästa steg" })).toBeVisible();
  await expect(said).toBeVisible();
  await expect(page.getByRole("button", { name: "Slutför och visa profilen" })).toBeHidden();
  await page.goto(`./#/arende/${caseId}/samtal`);
  await expect(said).toBeVisible();
  await expect(talk.card("housing", "great").locator("..").getByRole("radio")).toBeDisabled();

  await page.goto("./#/");
  await expect(desk.case("E-960")).toBeVisible();
  await expect(page.getByRole("link", { name: "Nytt nybesök" })).toBeHidden();
  await page.goto("./#/nytt");
  await page.getByLabel("Beteckning").fill("E-961");
  await page.getByRole("button", { name: "Börja samtalet" }).click();
  await expect(page.getByRole("alert").getByText(/gjort med en nyare version/)).toBeVisible();

  await page.goto("./#/lagring");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara säkerhetskopia" }).click();
  const file = await (await saving).path();
  await page.getByLabel("Kontrollera säkerhetskopian").setInputFiles(file);
  await expect(page.getByText(/Säkerhetskopian är hel/)).toBeVisible();
});
