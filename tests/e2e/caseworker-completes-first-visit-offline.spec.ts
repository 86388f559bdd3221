import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { ProfilePage } from "./pages/ProfilePage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { KillableBrowser } from "./support/KillableBrowser.ts";
import { answersOf, expectedOf, nybesokKort } from "./support/typfall.ts";
import { watchRequests } from "./support/watchRequests.ts";

const vector = "typfall-c-long";

// A browser that is killed takes the trace of it along, and the recorder then fails the test.
test.use({ trace: "off", screenshot: "off" });

test("a caseworker completes a first visit without network, through a reload and a crash", async ({
  baseURL,
  viewport,
}) => {
  test.setTimeout(180_000);
  const instrument = nybesokKort();
  const answers = answersOf(vector);
  const sections = instrument.file.sections.map(({ id }) => id);
  const origin = baseURL ?? "";
  const browser = new KillableBrowser();
  const size = viewport ?? { width: 1280, height: 800 };
  try {
    const context = await browser.start(size);
    const foreign = watchRequests(context, origin);
    const page = await context.newPage();
    await page.setViewportSize(size);
    const desk = new DeskPage(page);
    await desk.open(origin);
    await desk.becomesReadyForOffline();
    await expectAccessible(page);
    await desk.startsVisit("E-104");

    const talk = new TalkPage(page, instrument);
    await talk.answers(answers, sections.slice(0, 2));
    await expectAccessible(page);
    await context.setOffline(true);
    await talk.answers(answers, sections.slice(2, 5));
    await talk.isSaved();

    const where = page.url();
    await new VaultPage(page).isReloaded();
    await expect(page).toHaveURL(where);
    await expect(talk.question(lastAnswered(sections[4] ?? ""))).toHaveAttribute(
      "data-answered",
      "true",
    );

    await talk.answers(answers, sections.slice(5, 7));
    await talk.isSaved();
    expect(foreign).toEqual([]);
    await browser.kill();

    const again = await browser.start(size);
    const foreignAgain = watchRequests(again, origin);
    await again.setOffline(true);
    const reopened = await again.newPage();
    await reopened.setViewportSize(size);
    await reopened.goto(origin);
    await new VaultPage(reopened).isUnlocked();
    await new DeskPage(reopened).case("E-104").getByRole("link").first().click();
    const resumed = new TalkPage(reopened, instrument);
    await expect(resumed.question(lastAnswered(sections[6] ?? ""))).toHaveAttribute(
      "data-answered",
      "true",
    );
    await resumed.answers(answers, sections.slice(7));
    await resumed.isSaved();
    await expect(reopened.getByText("Alla frågor besvarade")).toBeVisible();

    await reopened.getByRole("link", { name: "Kontrollera svaren" }).click();
    await expect(reopened.getByRole("heading", { name: "Kontrollera svaren" })).toBeVisible();
    await expectAccessible(reopened);
    const profile = new ProfilePage(reopened, instrument);
    await profile.isCompleted();
    await profile.shows(expectedOf(vector));
    await expectAccessible(reopened);
    expect(foreignAgain).toEqual([]);
  } finally {
    await browser.discard();
  }

  function lastAnswered(section: string): string {
    const items = instrument.file.sections.find(({ id }) => id === section)?.items ?? [];
    return items.filter(({ id }) => answers.has(id)).at(-1)?.id ?? "";
  }
});
