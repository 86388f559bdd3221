import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";

/**
 * No test can click in the dialog of the operating system, so the folder chosen is one that the
 * browser keeps itself: written to in the same way, but without a question of leave.
 */
async function picksFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle("gemensam", { create: true });
      },
    });
  });
}

async function filesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (await root.getDirectoryHandle("gemensam")).keys()) names.push(name);
    return names.sort();
  });
}

/** From now, which is when the vault is made; the vault's own clock stays as it is. */
async function daysPass(page: Page, days: number): Promise<void> {
  await page.clock.setSystemTime(Date.now() + days * 24 * 3_600_000);
  await new VaultPage(page).isReloaded();
}

test("a backup is reminded of after a week, and then goes to a chosen folder by itself", async ({
  page,
}) => {
  await picksFolder(page);
  const desk = new DeskPage(page);
  await desk.open();
  const due = page.getByRole("heading", { name: "Dags att säkerhetskopiera" });
  await expect(due).toBeHidden();

  await daysPass(page, 7);
  await expect(due).toBeVisible();
  await expect(page.getByText("Ingen säkerhetskopia är sparad än")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("region", { name: "Dags att säkerhetskopiera" }).getByRole("link").click();
  await page.getByRole("button", { name: "Välj mapp" }).click();
  await expect(page.getByText("ligger i mappen ”gemensam” och är kontrollerad")).toBeVisible();
  await expectAccessible(page);
  expect(await filesIn(page)).toHaveLength(1);

  await daysPass(page, 1);
  await page.getByRole("link", { name: "Till skrivbordet" }).click();
  await expect.poll(async () => filesIn(page)).toHaveLength(2);
  await expect(due).toBeHidden();

  // The folder is gone, as when a drive is not connected.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry("gemensam", { recursive: true });
  });
  await daysPass(page, 2);
  await expect(page.getByRole("heading", { name: "Det blev ingen säkerhetskopia" })).toBeVisible();
  await expect(page.getByText("Det gick inte att skriva i mappen.")).toBeVisible();
});
