import { expect, type Page } from "@playwright/test";

export const passphrase = "hästar cyklar sällan hem";

/** The way to the desk: making a vault, and unlocking it. */
export class VaultPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** As on the first day: a name, a passphrase, and the code written down and typed back. */
  async isMade(owner = "Kim Handläggare", by = passphrase): Promise<string> {
    await this.mayKeepStorage();
    await expect(this.page.getByRole("heading", { name: "Skapa ditt valv" })).toBeVisible();
    await this.page.getByLabel("Ditt namn").fill(owner);
    await this.page.getByLabel("Lösenfras", { exact: true }).fill(by);
    await this.page.getByLabel("Skriv lösenfrasen en gång till").first().fill(by);
    await this.page.getByLabel("Vi har ingen återställningsnyckel").check();
    await expect(this.page.getByText(/svår att gissa/i)).toBeVisible();
    await this.page.getByRole("button", { name: "Skapa valvet" }).click();
    const code = (await this.page.locator("[data-recovery-code]").textContent()) ?? "";
    await this.page.getByLabel("Skriv in koden från papperet").fill(code);
    await this.page.getByRole("button", { name: "Koden stämmer – öppna valvet" }).click();
    await this.isOpen();
    return code;
  }

  /** As where the app has been installed: the browser promises not to clear what it holds. */
  async mayKeepStorage(): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const { origin } = new URL(this.page.url());
    const { browserContextId = "" } = (await devtools.send("Target.getTargetInfo")).targetInfo;
    await devtools.send("Browser.grantPermissions", {
      permissions: ["durableStorage"],
      origin,
      ...(browserContextId === "" ? {} : { browserContextId }),
    });
  }

  async isUnlocked(by = passphrase): Promise<void> {
    await this.page.getByLabel("Lösenfras", { exact: true }).fill(by);
    await this.page.getByRole("button", { name: "Lås upp", exact: true }).click();
    await this.isOpen();
  }

  /** As after F5: the keys were in memory only. */
  async isReloaded(): Promise<void> {
    await this.page.reload();
    await this.isUnlocked();
  }

  private async isOpen(): Promise<void> {
    await expect(this.page.getByRole("button", { name: "Lås", exact: true })).toBeVisible();
  }
}
