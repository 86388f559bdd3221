import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { nybesokKort } from "./support/typfall.ts";

test("answers are large enough for a tired hand, and harsh words are nowhere", async ({
  page,
  hasTouch,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.startsVisit("E-700");
  const talk = new TalkPage(page, nybesokKort());
  const cards = talk.question("housing").locator("label");
  await expect(cards).toHaveCount(6);
  const heights = await cards.evaluateAll((all) =>
    all.map((card) => card.getBoundingClientRect().height),
  );
  const [least, leastOther] = hasTouch === true ? [64, 48] : [44, 44];
  expect(Math.min(...heights.slice(0, 4))).toBeGreaterThanOrEqual(least);
  expect(Math.min(...heights.slice(4))).toBeGreaterThanOrEqual(leastOther);
  for (const { id } of talk.instrument.file.sections) {
    await talk.goesTo(id);
    await expect(page.getByText("Jag vill inte svara").first()).toBeVisible();
    expect(await page.locator("body").textContent()).not.toMatch(/vägra/i);
  }
});
