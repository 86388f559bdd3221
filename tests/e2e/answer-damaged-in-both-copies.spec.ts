import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { damageInBoth } from "./support/damageInBoth.ts";
import { expectAccessible } from "./support/expectAccessible.ts";

test("an answer damaged in both copies is told of, saved out, and comes back from a backup", async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  const talk = await beginsWithAnAnswer(page, "E-801");
  await page.goto("./#/lagring");
  const backing = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara säkerhetskopia" }).click();
  const backup = readFileSync(await (await backing).path());
  await page.getByRole("button", { name: "Lås", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Lås upp valvet" })).toBeVisible();
  const number = await damageInBoth(page);

  await new VaultPage(page).isUnlocked();
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await desk.case("E-801").getByRole("link").first().click();
  await expect(talk.question("housing")).toHaveAttribute("data-answered", "false");
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await expect(page.getByText("Något som var sparat är skadat")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("alert")
    .or(page.getByRole("region", { name: /skadat/ }))
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", { name: "Skadat i båda kopiorna" })).toBeVisible();
  await expect(page.getByText(/Ärende E-801: En post/).first()).toBeVisible();
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara resterna" }).click();
  const file: unknown = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
  expect(file).toMatchObject({ format: "avstamp-damaged", v: 1, lost: [] });
  expect(JSON.stringify(file)).toContain(`[[${number},${number}]]`);

  await page.getByLabel("Läs in en säkerhetskopia").setInputFiles({
    name: "kopia.avstamp",
    mimeType: "application/octet-stream",
    buffer: backup,
  });
  await expect(page.getByText(/En post lästes in/)).toBeVisible();
  await page.getByRole("button", { name: "Ta bort resterna …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort resterna" }).click();
  await expect(page.getByRole("heading", { name: "Skadat i båda kopiorna" })).toHaveCount(0);
  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await expect(page.getByText("Något som var sparat är skadat")).toHaveCount(0);
  await desk.case("E-801").getByRole("link").first().click();
  await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");
});
