import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { ProfilePage } from "./pages/ProfilePage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { answersOf, expectedOf, nybesokKort } from "./support/typfall.ts";

/** Completed on 30 November 2026: what falls due, and by which day, counted by hand. */
const completedOn = new Date("2026-11-30T10:00:00+01:00");
const days = {
  three_months: "Senast 28 februari 2027",
  five_months: "Senast 30 april 2027",
  six_months: "Senast 30 maj 2027",
  eight_months: "Senast 30 juli 2027",
  one_year: "Senast 30 november 2027",
};

for (const vector of ["typfall-a", "typfall-b", "typfall-f"]) {
  test(`${vector}: answers given by hand lead to the profile worked out on paper`, async ({
    page,
  }) => {
    const instrument = nybesokKort();
    await page.clock.setFixedTime(completedOn);
    const desk = new DeskPage(page);
    await desk.open();
    await desk.startsVisit(vector);
    const talk = new TalkPage(page, instrument);
    await talk.answers(answersOf(vector));
    await talk.isSaved();

    await page
      .getByRole("link", { name: /^Inte besvarat|^Alla frågor/ })
      .first()
      .click();
    const profile = new ProfilePage(page, instrument);
    await profile.isCompleted();

    await profile.shows(expectedOf(vector));
    await profile.tellsWhatFallsDue(days);
    await expectAccessible(page);
    await new VaultPage(page).isReloaded();
    await expect(page.getByText(/^LÅST/).first()).toBeVisible();
    await profile.shows(expectedOf(vector));
    await page.emulateMedia({ media: "print" });
    await profile.tellsWhatFallsDue(days);
  });
}
