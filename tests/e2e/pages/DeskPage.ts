import { expect, type Locator, type Page } from "@playwright/test";

/** Skrivbordet and the few fields of a new first visit. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("./");
    await expect(this.page.getByRole("heading", { name: "Skrivbord" })).toBeVisible();
  }

  /** Waits until the whole app is on the device. */
  async becomesReadyForOffline(): Promise<void> {
    await expect(this.page.getByText("Fungerar utan nät")).toBeVisible({ timeout: 30_000 });
  }

  async startsVisit(reference: string): Promise<void> {
    await this.page.getByRole("link", { name: "Nytt nybesök" }).first().click();
    await this.page.getByLabel("Beteckning").fill(reference);
    await this.page.getByRole("button", { name: "Börja samtalet" }).click();
    await expect(this.page.getByRole("heading", { name: /^Samtal/ })).toBeVisible();
  }

  case(reference: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: reference });
  }
}
