import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const responseIssues = {
  "issue.response/unknown-item": "Svaret hör till frågan ”{item}”, som inte finns i instrumentet.",
  "issue.response/unknown-item.todo":
    "Kontrollera att det är rätt version av instrumentet. Svaret är kvar, men inget räknas förrän alla svar hör till instrumentet.",
  "issue.response/wrong-type": "Svaret på frågan ”{item}” har fel form.",
  "issue.response/wrong-type.todo": "Svara på frågan igen.",
  "issue.response/not-an-option": "Frågan ”{item}” har inget svar ”{choice}”.",
  "issue.response/not-an-option.todo": "Välj ett av svaren som finns.",
  "issue.response/out-of-range": "Svaret {value} på frågan ”{item}” ligger utanför {from}–{to}.",
  "issue.response/out-of-range.todo": "Ange ett tal från {from} till {to}.",
  "issue.response/exclusive-conflict":
    "Svaret ”{choice}” på frågan ”{item}” går inte att välja tillsammans med andra.",
  "issue.response/exclusive-conflict.todo": "Behåll antingen det svaret eller de andra.",
  "issue.response/non-answer-not-offered":
    "På frågan ”{item}” går det inte att välja {state, select, notApplicable {”gäller inte mig”} dontKnow {”vet inte”} declined {”vill inte svara”} other {{state}}}.",
  "issue.response/non-answer-not-offered.todo": "Välj ett annat svar, eller hoppa över frågan.",
} satisfies Record<IssueMessageKey<"response">, string>;
