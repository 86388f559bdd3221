import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { nybesokKort } from "./support/typfall.ts";

test("a print is noted in the audit trail, and named when the case is erased", async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.startsVisit("E-951");
  await new TalkPage(page, nybesokKort()).answer("housing", "small");
  await new TalkPage(page, nybesokKort()).isSaved();
  const caseId = /arende[/]([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`./#/arende/${caseId}/profil`);
  await expect(page.getByRole("heading", { level: 1, name: "Profil" })).toBeVisible();
  // As the browser's own printing does, with its events.
  await page.pdf();

  await page.goto("./#/lagring");
  await page.getByRole("button", { name: "Visa loggen" }).click();
  const row = page.getByRole("row").filter({ hasText: "Utskrift" });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(caseId.slice(0, 8));
  await page.goto(`./#/arende/${caseId}/gallra`);
  await expect(page.getByText("En utskrift:")).toBeVisible();
});
