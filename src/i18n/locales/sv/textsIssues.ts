import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const textsIssues = {
  "issue.texts/unknown-key": "Instrumentet har ingen text med nyckeln ”{key}”.",
  "issue.texts/unknown-key.todo": "Rätta nyckeln, eller ta bort den.",
  "issue.texts/missing": "Översättningen av ”{key}” saknas.",
  "issue.texts/missing.todo": "Översätt texten och lägg till den.",
  "issue.texts/stale": "Texten ”{key}” har ändrats sedan den översattes.",
  "issue.texts/stale.todo": "Läs igenom översättningen och skriv sedan source: {hash}.",
} satisfies Record<IssueMessageKey<"texts">, string>;
