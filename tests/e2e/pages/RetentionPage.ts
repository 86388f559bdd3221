import { expect, type Page } from "@playwright/test";
import { passphrase } from "./VaultPage.ts";

/** Gallring: erasing one case from the desk, to its proof. */
export class RetentionPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the menu of the case's row. */
  async opensErasureOf(reference: string): Promise<void> {
    const row = this.page.getByRole("listitem").filter({ hasText: reference });
    await row.getByText("Mer om").or(row.locator("summary")).first().click();
    await this.page.getByRole("link", { name: "Gallra ärendet" }).click();
    await expect(
      this.page.getByRole("heading", { name: `Gallra ärende ${reference}` }),
    ).toBeVisible();
  }

  /** Which case, and who one is; comes back with the new code. */
  async asksForErasureOf(reference: string): Promise<string> {
    await this.page.getByLabel(/Skriv ärendets beteckning/).fill(reference);
    await this.page.getByLabel("Din lösenfras").fill(passphrase);
    await this.page.getByRole("button", { name: "Fortsätt" }).click();
    return (await this.page.locator("[data-recovery-code]").textContent()) ?? "";
  }

  async writesBack(code: string): Promise<void> {
    await this.page.getByLabel("Skriv in koden från papperet").fill(code);
    await this.page.getByRole("button", { name: "Gallra för alltid" }).click();
  }

  async isProven(): Promise<void> {
    await expect(
      this.page.getByRole("heading", { level: 1, name: "Bevis på gallring" }),
    ).toBeVisible();
    await expect(this.page.getByText("Ärendet är gallrat.")).toBeVisible();
  }
}
