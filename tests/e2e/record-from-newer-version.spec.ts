import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { nybesokKort } from "./support/typfall.ts";

test("a record from a newer version is named and kept, and its case is not written to", async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.openDemo();
  await desk.startsVisit("E-400");
  await new TalkPage(page, nybesokKort()).answer("housing", "small");
  await new TalkPage(page, nybesokKort()).isSaved();

  const caseId = /arende[/]([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.evaluate(async (id) => {
    const open = indexedDB.open("avstamp-demo");
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const records = database.transaction("records", "readwrite").objectStore("records");
    records.put({ v: 99, id: "from-later", case: id, kind: "state", device: "x", seq: 1 });
    await new Promise((resolve) => {
      records.transaction.oncomplete = resolve;
    });
    database.close();
  }, caseId);

  await page.reload();
  const talk = new TalkPage(page, nybesokKort());
  await expect(page.getByText(/nyare version/).first()).toBeVisible();
  await expect(talk.card("housing", "great").locator("..").getByRole("radio")).toBeDisabled();
  await page.getByRole("link", { name: "Påhittade ärenden" }).click();
  await expect(page.getByText(/nyare version/).first()).toBeVisible();
});
