import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const textsIssues = {
  "issue.texts/unknown-key": "The instrument has no text with the key “{key}”.",
  "issue.texts/unknown-key.todo": "Correct the key, or remove it.",
  "issue.texts/missing": "The translation of “{key}” is missing.",
  "issue.texts/missing.todo": "Translate the text and add it.",
  "issue.texts/stale": "The text “{key}” has changed since it was translated.",
  "issue.texts/stale.todo": "Read the translation again, then write source: {hash}.",
} satisfies Record<IssueMessageKey<"texts">, string>;
