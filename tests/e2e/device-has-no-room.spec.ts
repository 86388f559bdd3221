import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";

/** The app itself takes about 8 MB; what is left is soon filled. */
const roomForTheAppAndALittle = 14_000_000;

test("a full disk loses nothing: it is said, can be taken out, and is saved when there is room", async ({
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? "");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", {
    origin,
    quotaSize: roomForTheAppAndALittle,
  });
  const desk = new DeskPage(page);
  await desk.open();
  await desk.becomesReadyForOffline();
  const talk = await beginsWithAnAnswer(page, "E-200");

  const note = page.locator("[data-note=caseworker]");
  const last = await writeUntilFull(page);
  await talk.answer("practical", "some");
  await expect(page.getByRole("alert").first()).toContainText("finns bara på skärmen");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara ut ärendet som fil" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain(last);
  expect(file).toContain('"item": "practical"');

  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await page.getByRole("button", { name: "Försök igen" }).click();
  await talk.isSaved();
  await new VaultPage(page).isReloaded();
  await expect(note).toHaveValue(last);
  await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");
  await expect(talk.question("practical")).toHaveAttribute("data-answered", "true");
});

/** Longer and longer notes, until one does not fit; gives back that one. */
async function writeUntilFull(page: Page): Promise<string> {
  const status = page.getByRole("status").filter({ hasText: /^(?:Sparat|Inte sparat)/ });
  const note = page.locator("[data-note=caseworker]");
  for (let round = 0; round < 12; round += 1) {
    const text = incompressible(1_500_000, round);
    await note.fill(text);
    await note.blur();
    await expect(status).toBeVisible();
    if ((await status.textContent())?.startsWith("Inte") === true) return text;
  }
  throw new Error("The disk was never full");
}

/** Digits that do not repeat, since the database packs what does. */
function incompressible(length: number, seed: number): string {
  let state = seed + 1;
  let text = "";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text;
}
