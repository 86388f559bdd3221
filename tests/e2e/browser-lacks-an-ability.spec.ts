import { expect, type Page, test } from "@playwright/test";
import type { Abilities } from "../../src/workflows/ports/vaults.ts";
import { DeskPage } from "./pages/DeskPage.ts";
import { VaultPage } from "./pages/VaultPage.ts";
import { beginsWithAnAnswer } from "./support/beginsWithAnAnswer.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { withoutAbility } from "./support/withoutAbility.ts";

// Or the worker comes from the cache, where nothing can be taken away from it.
test.use({ serviceWorkers: "block" });

const madeDoWithout = ["journal", "strictCommit", "wasm", "persistence"] as const;
const refused: readonly (readonly (keyof Abilities)[])[] = [
  ["keys"],
  ["locks"],
  ["journal", "strictCommit"],
];

async function statesOn(page: Page): Promise<readonly string[]> {
  const items = page.locator("[data-ability]");
  await expect(items).toHaveCount(6);
  return items.evaluateAll((all) =>
    all
      .map((one) => `${one.getAttribute("data-ability")}: ${one.getAttribute("data-state")}`)
      .filter((line) => !line.endsWith("yes")),
  );
}

test("a browser that can do everything says so", async ({ page }) => {
  await new DeskPage(page).open();
  await page.goto("./#/lagring");

  expect(await statesOn(page)).toEqual([]);
});

for (const ability of madeDoWithout) {
  test(`without ${ability} cases are kept, and what that means is said`, async ({
    page,
    context,
  }) => {
    await withoutAbility(context, [ability]);
    await new DeskPage(page).open();
    await page.goto("./#/lagring");
    expect(await statesOn(page)).toEqual([`${ability}: no`]);
    await expectAccessible(page);
    const copies = ability === "journal" ? "bara spara en kopia" : "sparas två gånger";
    await expect(page.getByText(copies)).toBeVisible();

    if (ability === "persistence") {
      await page.goto("./#/nytt");
      await page.getByLabel("Beteckning").fill("E-901");
      await page.getByRole("button", { name: "Börja samtalet" }).click();
      await expect(page.getByText("Ärenden kan inte börjas här än")).toBeVisible();
      return;
    }
    await page.getByRole("link", { name: "Skrivbord" }).first().click();
    const talk = await beginsWithAnAnswer(page, "E-901");
    await new VaultPage(page).isReloaded();
    await expect(talk.question("housing")).toHaveAttribute("data-answered", "true");
  });
}

for (const gone of refused) {
  test(`without ${gone.join(" and ")} real cases are refused, by name`, async ({
    page,
    context,
  }) => {
    await withoutAbility(context, gone);
    await page.goto("./");
    await expect(
      page.getByRole("heading", { name: "Riktiga ärenden kan inte sparas här" }),
    ).toBeVisible();
    expect([...(await statesOn(page))].sort()).toEqual(gone.map((one) => `${one}: refused`).sort());
    await expectAccessible(page);
    await page.getByRole("link", { name: "Prova med påhittade ärenden" }).click();
    await expect(page.getByText(/^Typfall A/).first()).toBeVisible();
  });
}
