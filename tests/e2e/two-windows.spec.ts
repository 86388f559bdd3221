import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { nybesokKort } from "./support/typfall.ts";

const sign = /öppet i ett annat fönster|annat fönster/;

test("a second window reads what the first writes, and goes on from there when it is closed", async ({
  page,
  context,
}) => {
  const desk = new DeskPage(page);
  await desk.openDemo();
  await desk.startsVisit("E-300");
  const address = page.url();
  await new TalkPage(page, nybesokKort()).answer("housing", "small");
  await new TalkPage(page, nybesokKort()).isSaved();

  const second = await context.newPage();
  await second.goto(address);
  const talk = new TalkPage(second, nybesokKort());
  await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");
  await expect(second.getByText(sign).first()).toBeVisible();
  const [first, note] = [new TalkPage(page, nybesokKort()), "Handläggarens anteckning"];
  await expect(talk.question("practical").getByRole("radio").first()).toBeDisabled();
  await expect(second.getByLabel(note)).not.toBeEditable();
  await talk.goesTo("health");
  await expect(second.getByText("Inte sparat")).toHaveCount(0);
  await talk.goesTo("everyday");

  await page.getByLabel(note).fill("Skrivet i det första fönstret");
  await first.answer("practical", "none");
  await first.isSaved();
  await expect(talk.question("practical")).toHaveAttribute("data-answered", "true");

  await page.close();
  await expect(second.getByText(sign)).toHaveCount(0);
  await expect(second.getByLabel(note)).toHaveValue("Skrivet i det första fönstret");
  await second.getByLabel(note).press("End");
  await second.getByLabel(note).pressSequentially(", och i det andra");
  await talk.isSaved();
  await second.reload();
  await expect(second.getByLabel(note)).toHaveValue(
    "Skrivet i det första fönstret, och i det andra",
  );
  await expect(talk.question("practical")).toHaveAttribute("data-answered", "true");
});
