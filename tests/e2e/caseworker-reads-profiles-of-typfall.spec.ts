import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { ProfilePage } from "./pages/ProfilePage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { answersOf, expectedOf, nybesokKort } from "./support/typfall.ts";

for (const vector of ["typfall-a", "typfall-b", "typfall-f"]) {
  test(`${vector}: answers given by hand lead to the profile worked out on paper`, async ({
    page,
  }) => {
    const instrument = nybesokKort();
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
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText(/^LÅST/).first()).toBeVisible();
    await profile.shows(expectedOf(vector));
  });
}
