import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { nybesokKort } from "./support/typfall.ts";

const sign = /öppet i ett annat fönster|annat fönster/;

test("a second window reads but does not write, and takes over when the first is closed", async ({
  page,
  context,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.startsVisit("E-300");
  const address = page.url();
  await new TalkPage(page, nybesokKort()).answer("housing", "small");
  await new TalkPage(page, nybesokKort()).isSaved();

  const second = await context.newPage();
  await second.goto(address);
  const talk = new TalkPage(second, nybesokKort());
  await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");
  await expect(second.getByText(sign).first()).toBeVisible();
  await talk.answer("practical", "none");
  await expect(second.getByRole("status").filter({ hasText: "Inte sparat" })).toBeVisible();

  await page.close();
  await expect(second.getByText(sign)).toHaveCount(0);
  await talk.isSaved();
  await second.reload();
  await expect(talk.question("practical")).toHaveAttribute("data-answered", "true");
});
