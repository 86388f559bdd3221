import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { nybesokKort } from "./support/typfall.ts";

test("a talk goes on by keyboard alone", async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.startsVisit("E-500");
  const talk = new TalkPage(page, nybesokKort());
  const { keyboard } = page;

  await talk.question("housing").getByRole("radio").first().focus();
  await keyboard.press("3");
  await expect(talk.question("housing_stay")).toBeVisible();
  await expect(talk.question("housing").getByRole("radio").nth(2)).toBeFocused();
  await keyboard.press("0");
  await expect(talk.question("housing").getByLabel("Vet inte")).toBeChecked();
  await expect(talk.question("housing_stay")).toHaveCount(0);
  await keyboard.press("-");
  await expect(talk.question("housing").getByLabel("Jag vill inte svara")).toBeChecked();
  await talk.question("housing").getByRole("button", { name: "Ta bort svaret" }).focus();
  await keyboard.press("Enter");
  await expect(talk.question("housing").getByRole("radio").first()).toBeFocused();
  await keyboard.press("-");
  await expect(talk.question("housing").getByLabel("Jag vill inte svara")).toBeChecked();

  await keyboard.press("n");
  await keyboard.type("Bor hos min bror.");
  await keyboard.press("Escape");
  await expect(talk.question("housing").getByLabel("Jag vill inte svara")).toBeFocused();
  await keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Familj och nätverk" })).toBeFocused();
  await keyboard.press("Control+Shift+Enter");
  await expect(page.locator("[data-note=client]")).toHaveValue("Bor hos min bror.");

  await keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
