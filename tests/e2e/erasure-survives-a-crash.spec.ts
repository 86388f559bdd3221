import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { RetentionPage } from "./pages/RetentionPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { KillableBrowser } from "./support/KillableBrowser.ts";
import { nybesokKort } from "./support/typfall.ts";

// A browser that is killed takes the trace of it along, and the recorder then fails the test.
test.use({ trace: "off", screenshot: "off" });

test("an erasure that a crash interrupts is done or not done, and can be finished", async ({
  baseURL,
  viewport,
}) => {
  test.setTimeout(180_000);
  const origin = baseURL ?? "";
  const size = viewport ?? { width: 1280, height: 800 };
  const browser = new KillableBrowser();
  try {
    const page = await (await browser.start(size)).newPage();
    await page.setViewportSize(size);
    const desk = new DeskPage(page);
    await desk.open(origin);
    for (const reference of ["E-711", "E-712"]) {
      await beginsWithAnAnswer(page, reference);
      await page.getByRole("link", { name: "Skrivbord" }).first().click();
    }
    const retention = new RetentionPage(page);
    await retention.opensErasureOf("E-711");
    const code = await retention.asksForErasureOf("E-711");
    await retention.writesBack(code);
    // What is said first, as the very first thing is done.
    await expect(page.getByText(/Byter nyckel|Skriver om båda|Ärendet är gallrat/)).toBeVisible();
    await browser.kill();

    const again = await (await browser.start(size)).newPage();
    await again.setViewportSize(size);
    await again.goto(origin);
    await new VaultPage(again).isUnlocked();
    const reopened = new DeskPage(again);
    await expect(reopened.case("E-712")).toBeVisible();
    if ((await reopened.case("E-711").count()) > 0) {
      await expect(again.getByRole("heading", { name: "Gallringen blev inte klar" })).toBeVisible();
      await again.getByRole("link", { name: "Gör klart gallringen, E-711" }).click();
      await expect(again.getByText("En gallring av det här ärendet avbröts")).toBeVisible();
      const anew = new RetentionPage(again);
      await anew.writesBack(await anew.asksForErasureOf("E-711"));
      await anew.isProven();
    }
    await again.goto(`${origin}/#/gallring`);
    await again.getByRole("link", { name: /Visa beviset för ärende/ }).click();
    await new RetentionPage(again).isProven();
    await again.getByRole("link", { name: "Skrivbord" }).first().click();
    await expect(reopened.case("E-711")).toHaveCount(0);
    await reopened.case("E-712").getByRole("link").first().click();
    await expect(new TalkPage(again, nybesokKort()).question("housing")).toHaveAttribute(
      "data-answered",
      "true",
    );
  } finally {
    await browser.discard();
  }
});
