import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { databaseFiles, switchesOf } from "../proof/copies/backEnds.ts";
import { journalFiles } from "../proof/copies/harmFiles.ts";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { passphrase, VaultPage } from "./pages/VaultPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { KillableBrowser } from "./support/KillableBrowser.ts";
import { nybesokKort } from "./support/typfall.ts";

// A browser that is ended takes the trace of it along, and the recorder then fails the test.
test.use({ trace: "off", screenshot: "off" });

test("a database that nothing can open beside a journal with a hole gives what can be read, and says what not", async ({
  baseURL,
  viewport,
}) => {
  test.setTimeout(180_000);
  const origin = baseURL ?? "";
  const size = viewport ?? { width: 1280, height: 800 };
  const browser = new KillableBrowser();
  try {
    const page = await (await browser.start(size, switchesOf("sqlite"))).newPage();
    await page.setViewportSize(size);
    const desk = new DeskPage(page);
    await desk.open(origin);
    for (const reference of ["E-811", "E-812"]) {
      await desk.startsVisit(reference);
      await new TalkPage(page, nybesokKort()).answer("housing", "small");
      await new TalkPage(page, nybesokKort()).isSaved();
      await page.getByRole("link", { name: "Skrivbord" }).first().click();
    }
    await browser.quit();
    for (const path of databaseFiles(browser.folder)) {
      const bytes = readFileSync(path);
      if (bytes.length > 0) writeFileSync(path, bytes.fill(0x5a, 0, Math.min(100, bytes.length)));
    }
    const [journal = ""] = journalFiles(browser.folder);
    const bytes = readFileSync(journal);
    const place = bytes.length - 40;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(journal, bytes);

    const again = await (await browser.start(size, switchesOf("sqlite"))).newPage();
    await again.setViewportSize(size);
    await again.goto(origin);
    await again.getByLabel("Lösenfras", { exact: true }).fill(passphrase);
    await again.getByRole("button", { name: "Lås upp", exact: true }).click();
    await expect(again.getByRole("heading", { name: "Båda kopiorna är skadade" })).toBeVisible();
    await expectAccessible(again);
    await again.getByRole("button", { name: "Fortsätt med det som går att läsa" }).click();
    await again
      .getByRole("dialog")
      .getByRole("button", { name: "Fortsätt med det som går att läsa" })
      .click();
    // Chromium cannot delete such a file either: somebody has to take it away under it.
    await expect(again.getByText("varken läsa eller ta bort databasen")).toBeVisible();
    await browser.quit();
    rmSync(join(browser.folder, "Default", "IndexedDB"), { recursive: true });

    const last = await (await browser.start(size, switchesOf("sqlite"))).newPage();
    await last.setViewportSize(size);
    await last.goto(origin);
    await new VaultPage(last).isUnlocked();
    await expect(new DeskPage(last).case("E-811")).toBeVisible();
    await expect(last.getByText("Något som var sparat är skadat")).toBeVisible();
    await last.goto(`${origin}/#/lagring`);
    await expect(last.getByRole("heading", { name: "Skadat i båda kopiorna" })).toBeVisible();
    await expectAccessible(last);
  } finally {
    await browser.discard();
  }
});
