import { expect, type Locator, type Page } from "@playwright/test";
import { VaultPage } from "./VaultPage.ts";

/** Skrivbordet and the few fields of a new first visit. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** With a new vault: each test has a device of its own. */
  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
    await new VaultPage(this.page).isMade();
    await expect(this.page.getByRole("heading", { name: "Skrivbord" })).toBeVisible();
  }

  /** Where nothing is locked in: the cases of people who do not exist. */
  async openDemo(): Promise<void> {
    await this.page.goto("./#/demo/");
    await expect(this.page.getByText(/^Typfall A/).first()).toBeVisible();
  }

  /** Waits until the whole app is on the device. */
  async becomesReadyForOffline(): Promise<void> {
    await expect(this.page.getByText("Fungerar utan nät", { exact: true })).toBeVisible({
      timeout: 30_000,
    });
  }

  async startsVisit(reference: string, instrument?: string): Promise<void> {
    await this.page.getByRole("link", { name: "Nytt nybesök" }).first().click();
    if (instrument !== undefined) await this.page.getByLabel(instrument).check();
    await this.page.getByLabel("Beteckning").fill(reference);
    await this.page.getByRole("button", { name: "Börja samtalet" }).click();
    await expect(this.page.getByRole("heading", { name: /^Samtal/ })).toBeVisible();
  }

  case(reference: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: reference });
  }
}
