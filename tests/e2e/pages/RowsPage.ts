import { expect, type Locator, type Page } from "@playwright/test";
import type { Instrument } from "../../../src/core/instrument/index.ts";

/** The rows of one repeat in a talk, as a caseworker fills them. */
export class RowsPage {
  readonly page: Page;
  readonly instrument: Instrument;
  readonly repeat: string;

  constructor(page: Page, instrument: Instrument, repeat: string) {
    this.page = page;
    this.instrument = instrument;
    this.repeat = repeat;
  }

  get question(): Locator {
    return this.page.locator(`[data-question="${this.repeat}"]`);
  }

  rows(): Locator {
    return this.question.locator("[data-row]");
  }

  /** A row as one counts them. */
  row(number: number): Locator {
    return this.question.locator(`[data-row="${number - 1}"]`);
  }

  /** A question in a row that is open. */
  cell(number: number, item: string): Locator {
    return this.page.locator(`[data-question="${this.repeat}-${number}-${item}"]`);
  }

  undo(): Locator {
    return this.question.getByRole("button", { name: "Ångra" });
  }

  /** Opens a new row, with the focus in its first field. */
  async adds(number: number): Promise<void> {
    await this.question.getByRole("button", { name: /^Lägg till/ }).click();
    await expect(this.row(number).locator("textarea, input").first()).toBeFocused();
  }

  /** Answers questions of an open row, by code or in words. */
  async fills(number: number, given: Readonly<Record<string, string>>): Promise<void> {
    for (const [item, answer] of Object.entries(given)) {
      const cell = this.cell(number, item);
      const choice = this.choiceText(item, answer);
      if (choice === undefined) {
        const field = cell.locator("textarea, input").first();
        await field.fill(answer);
        await field.blur();
      } else {
        await cell.getByText(choice, { exact: true }).click();
      }
      await expect(cell).toHaveAttribute("data-answered", "true");
    }
  }

  async closes(number: number): Promise<void> {
    await this.row(number).getByRole("button", { name: /^Klar/ }).click();
    await expect(this.row(number).getByRole("button", { name: /^Ändra/ })).toBeFocused();
  }

  private choiceText(item: string, code: string): string | undefined {
    const asked = this.instrument.items.get(this.repeat)?.rowItems.get(item);
    return asked?.choices.find((one) => one.code === code)?.text;
  }
}
