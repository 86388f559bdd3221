import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { expectAccessible } from "./support/expectAccessible.ts";

/** What the vault has on the device: names of its databases and of its journals. */
async function onDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const root = await navigator.storage.getDirectory();
    const names = databases.filter((name) => name.startsWith("avstamp-vault-"));
    const found = names.map((name) => name.replace(/[0-9a-f]{32}/, "id"));
    for await (const [, folder] of (await root.getDirectoryHandle("avstamp")).entries()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const name of folder.keys()) found.push(name);
    }
    return found;
  });
}

test("a caseworker rebuilds the vault, and everything is in the new one alone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new DeskPage(page);
  await desk.open();
  const talk = await beginsWithAnAnswer(page, "E-801");
  expect(await onDevice(page)).toEqual(["avstamp-vault-id", "journal-1"]);

  await page.goto("./#/lagring");
  const part = page.getByRole("region", { name: "Bygg om valvet" });
  await part.getByRole("button", { name: "Bygg om valvet nu" }).click();
  await expect(part.getByText("Valvet är ombyggt.")).toBeVisible();
  await expectAccessible(page);
  expect(await onDevice(page)).toEqual(["avstamp-vault-id-even", "journal-2"]);
  await page.getByRole("button", { name: "Visa loggen" }).click();
  await expect(page.getByText("Valvet byggdes om")).toBeVisible();

  await page.getByRole("link", { name: "Skrivbord" }).first().click();
  await new VaultPage(page).isReloaded();
  await desk.case("E-801").getByRole("link").first().click();
  await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");
  await talk.answer("housing", "some");
  await talk.isSaved();
  expect(await onDevice(page)).toEqual(["avstamp-vault-id-even", "journal-2"]);
});
