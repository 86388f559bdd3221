import { expect, test } from "@playwright/test";
import stored from "../fixtures/vault/format-1.json" with { type: "json" };
import { bundleForPage } from "./support/bundleForPage.ts";
import type * as opening from "./support/openStoredVault.ts";

declare const vaultOpening: typeof opening;

test("a vault that was written elsewhere opens in the browser, and can be written to", async ({
  page,
}) => {
  const path = new URL("support/openStoredVault.ts", import.meta.url).pathname;
  const script = await bundleForPage(path, "vaultOpening");
  await page.goto("./");
  await page.evaluate(script);
  const bodies = stored.records.map(({ body }) => body);

  expect(await page.evaluate((vault) => vaultOpening.openStoredVault(vault), stored)).toEqual([
    bodies,
    bodies,
    bodies,
  ]);
  expect(await page.evaluate((vault) => vaultOpening.writeWithNewKeys(vault), stored)).toEqual({
    text: "åter",
  });
});
