import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";

const words = "Skrivs utan en enda paus, och ";
const more = "sedan laddas sidan om.";

test("words being typed are not called saved, and a reload asks before they are lost", async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  const talk = await beginsWithAnAnswer(page, "E-310");
  const note = page.getByLabel("Handläggarens anteckning");

  const asked = page.waitForEvent("dialog");
  await note.pressSequentially(words);
  await expect(page.getByRole("status").filter({ hasText: "Sparar …" })).toBeVisible();
  await note.pressSequentially(more);
  await page.evaluate(() => setTimeout(() => window.location.reload(), 0));
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();

  await talk.isSaved();
  await new VaultPage(page).isReloaded();
  await expect(note).toHaveValue(words + more);
});
