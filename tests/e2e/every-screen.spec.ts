import { expect, type Page, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { answersOf, nybesokKort } from "./support/typfall.ts";
import { watchRequests } from "./support/watchRequests.ts";

async function isSoundScreen(page: Page): Promise<void> {
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "nothing is cut off sideways").toBeLessThanOrEqual(0);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen is accessible, and what is made up says so, in ${colorScheme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    const foreign = watchRequests(context, new URL(baseURL ?? "").origin);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    const desk = new DeskPage(page);
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Skapa ditt valv" })).toBeVisible();
    await isSoundScreen(page);
    await desk.open();
    await isSoundScreen(page);
    await page.getByRole("link", { name: "Nytt nybesök" }).first().click();
    await expect(page.getByLabel("Beteckning")).toBeVisible();
    await isSoundScreen(page);
    await page.goto("./#/lagring");
    await expect(page.getByRole("heading", { name: "Lagring och säkerhet" })).toBeVisible();
    await page.getByRole("button", { name: "Visa loggen" }).click();
    await expect(page.getByText("Valvet låstes upp")).toBeVisible();
    await isSoundScreen(page);
    await page.goto("./#/gallring");
    await expect(page.getByText("Inga regler är satta")).toBeVisible();
    await isSoundScreen(page);
    await page.getByRole("button", { name: "Lås", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Lås upp valvet" })).toBeVisible();
    await isSoundScreen(page);
    await new VaultPage(page).isUnlocked();
    await page.getByRole("link", { name: "Skrivbord" }).first().click();
    await desk.startsVisit("E-600");
    const talk = new TalkPage(page, nybesokKort());
    for (const { id } of talk.instrument.file.sections) {
      await talk.goesTo(id);
      await expectAccessible(page);
    }
    await talk.answers(answersOf("typfall-e"));
    await page.getByRole("button", { name: "Dela skärmen" }).click();
    await expect(page.getByText("Handläggarens anteckning")).toHaveCount(0);
    await isSoundScreen(page);
    await page.getByRole("link", { name: /^Inte besvarat/ }).click();
    await expect(page.getByRole("heading", { name: "Kontrollera svaren" })).toBeVisible();
    await isSoundScreen(page);
    await page.goto(page.url().replace("kontrollera", "profil"));
    await expect(page.getByRole("heading", { level: 1, name: "Profil" })).toBeVisible();
    await expect(page.getByText("UTKAST").first()).toBeVisible();
    await isSoundScreen(page);
    await page
      .getByRole("button", { name: /Så räknades det/ })
      .first()
      .click();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1, name: "Profile" })).toBeVisible();
    await expectAccessible(page);
    await page.goto("./#/demo/");
    await expect(page.getByText(/^(Typfall|Typical case|Type case|Case) A/)).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByText(/^(Övning|Practice)/)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^(Övning|Practice)/)).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await page.goto("./#/ingen-sida");
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
}
