import type { Issue } from "../../src/core/issue/index.ts";
import { createTranslator, languages } from "../../src/i18n/index.ts";

const translators = languages.map(createTranslator);

/** Throws for a refusal without a reason, without a place in the text, or without words for it. */
export function refusalSaysWhereAndWhat(text: string, issues: readonly Issue[]): void {
  const lines = text.split("\n").length;
  if (issues.length === 0) throw new Error("Refused without a reason");
  for (const found of issues) {
    const { location } = found;
    if (location === undefined || location.line > lines || location.column < 1) {
      throw new Error(`Refused without a place: ${JSON.stringify(found)}`);
    }
  }
  refusalSaysWhat(issues);
}

/** Throws for a refusal that has no words for people. */
export function refusalSaysWhat(issues: readonly Issue[]): void {
  for (const found of issues) {
    for (const translator of translators) {
      const { what, todo } = translator.issue(found);
      if (what === "" || todo === "") throw new Error(`Refused without a word: ${found.code}`);
    }
  }
}
