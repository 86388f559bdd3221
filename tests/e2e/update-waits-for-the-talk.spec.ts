import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { UpdatingServer } from "./support/UpdatingServer.ts";

async function looksForUpdates(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.waiting !== null;
  });
}

test("a new version is offered, never in the middle of a talk, and never by itself", async ({
  page,
}) => {
  const server = new UpdatingServer();
  try {
    const address = await server.start();
    const desk = new DeskPage(page);
    await desk.open(address);
    await desk.becomesReadyForOffline();
    const talk = await beginsWithAnAnswer(page, "E-800");

    server.publish("a later version");
    await looksForUpdates(page);
    const offer = page.getByRole("button", { name: "Uppdatera nu" });
    await expect(offer).toHaveCount(0);
    await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");

    await page.getByRole("link", { name: "Skrivbord" }).click();
    await expect(offer).toBeVisible();
    const loaded = page.waitForEvent("load");
    await offer.click();
    await loaded;
    await new VaultPage(page).isUnlocked();
    await expect(desk.case("E-800")).toBeVisible();
    await expect(offer).toHaveCount(0);
  } finally {
    await server.stop();
  }
});
