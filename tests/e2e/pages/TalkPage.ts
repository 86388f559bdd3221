import { expect, type Locator, type Page } from "@playwright/test";
import type { Instrument } from "../../../src/core/instrument/index.ts";
import type { GivenAnswer } from "../support/typfall.ts";

const nonAnswers: Readonly<Record<string, string>> = {
  dontKnow: "Vet inte",
  declined: "Jag vill inte svara",
  notApplicable: "Gäller inte mig",
};

/** The talk as a caseworker works it: section by section, a card at a time. */
export class TalkPage {
  readonly page: Page;
  readonly instrument: Instrument;

  constructor(page: Page, instrument: Instrument) {
    this.page = page;
    this.instrument = instrument;
  }

  question(id: string): Locator {
    return this.page.locator(`[data-question="${id}"]`);
  }

  async goesTo(section: string): Promise<void> {
    const { title } = this.section(section);
    await this.page.getByRole("navigation", { name: "Avsnitt" }).getByText(title).click();
    await expect(this.page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  }

  /** Answers what is given, in order; a follow-up is waited for, as a person would. */
  async answers(
    given: ReadonlyMap<string, GivenAnswer>,
    sections?: readonly string[],
  ): Promise<void> {
    for (const { id, items } of this.instrument.file.sections) {
      const own = items.filter((item) => given.has(item.id));
      if (own.length === 0 || sections?.includes(id) === false) continue;
      await this.goesTo(id);
      for (const item of own) {
        const answer = given.get(item.id);
        if (answer !== undefined) await this.answer(item.id, answer);
      }
    }
  }

  async answer(id: string, answer: GivenAnswer): Promise<void> {
    const question = this.question(id);
    if (typeof answer === "object" && "state" in answer) {
      if (answer.state === "skipped") return;
      await question.getByText(nonAnswers[answer.state] ?? answer.state, { exact: true }).click();
    } else if (Array.isArray(answer)) {
      for (const code of answer) {
        if (typeof code === "string") await this.card(id, code).click();
      }
    } else if (this.instrument.items.get(id)?.choices.length === 0) {
      const field = question.locator("textarea, input");
      await field.fill(String(answer));
      await field.blur();
    } else {
      await this.card(id, String(answer)).click();
    }
    await expect(question).toHaveAttribute("data-answered", "true");
  }

  card(id: string, code: string): Locator {
    const choice = this.instrument.items.get(id)?.choices.find((one) => one.code === code);
    return this.question(id).getByText(choice?.text ?? code, { exact: true });
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: /^Sparat/ })).toBeVisible();
  }

  private section(id: string): { readonly title: string } {
    const found = this.instrument.file.sections.find((section) => section.id === id);
    if (found === undefined) throw new Error(`No section ${id}`);
    return found;
  }
}
