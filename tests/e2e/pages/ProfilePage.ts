import { expect, type Locator, type Page } from "@playwright/test";
import type { Instrument } from "../../../src/core/instrument/index.ts";
import type { expectedOf } from "../support/typfall.ts";

type Expected = ReturnType<typeof expectedOf>;

/** From Kontrollera to the readiness profile, and what stands in it. */
export class ProfilePage {
  readonly page: Page;
  readonly instrument: Instrument;

  constructor(page: Page, instrument: Instrument) {
    this.page = page;
    this.instrument = instrument;
  }

  async isCompleted(): Promise<void> {
    await this.page.getByRole("button", { name: "Slutför och visa profilen" }).click();
    await this.page.getByRole("button", { name: "Ja, lås och visa profilen" }).click();
    await expect(this.page.getByRole("heading", { name: "Profil", level: 1 })).toBeVisible();
    await expect(this.page.getByText(/^LÅST/).first()).toBeVisible();
  }

  /** Every band, the track, the markers and the unknown, as worked out on paper. */
  async shows({ scales = {}, profile }: Expected): Promise<void> {
    await this.page.getByText("Samma bild som tabell").click();
    for (const [id, { band }] of Object.entries(scales)) {
      const text = band === undefined ? "Underlag saknas" : this.bandText(band);
      await expect(this.row(id)).toContainText(text);
    }
    await this.suggests(profile?.track ?? "", new Set(profile?.markers));
  }

  /** The track that is expected, just the markers that are, and none other. */
  private async suggests(track: string, markers: ReadonlySet<string>): Promise<void> {
    const rules = this.instrument.file.profile;
    const suggested = rules?.tracks.find(({ id }) => id === track)?.text ?? "no such track";
    const section = this.page.getByRole("region", { name: "Förslag till spår" });
    await expect(section).toContainText(suggested);
    for (const { id, text } of rules?.markers ?? []) {
      const count = markers.has(id) ? 1 : 0;
      await expect(section.getByText(`${text}.`, { exact: true })).toHaveCount(count);
    }
  }

  /** The follow-up by the first day, and each of the instrument's clock triggers by its own. */
  async tellsWhatFallsDue(days: Readonly<Record<string, string>>): Promise<void> {
    const rules = this.instrument.file.profile;
    const steps = this.page.getByRole("region", { name: "Nästa steg" }).locator("dl > div");
    const triggers = rules?.clockTriggers ?? [];
    expect(triggers.map(({ id }) => id)).toEqual(Object.keys(days));
    await expect(steps).toHaveCount(triggers.length);
    for (const { id, text } of triggers) {
      await expect(steps.filter({ hasText: text }).locator("dt")).toHaveText(days[id] ?? "");
    }
    await expect(steps.first()).toContainText(rules?.followUp.text ?? "no follow-up");
  }

  /** The table row of a scale, from the same figures as the picture. */
  row(scale: string): Locator {
    const title = this.instrument.scales.get(scale)?.title ?? scale;
    return this.page
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: title, exact: true }) });
  }

  private bandText(code: string): string {
    const bands = this.instrument.file.bandSets?.["profile_four"]?.bands;
    return bands?.find((band) => band.code === code)?.text ?? code;
  }
}
