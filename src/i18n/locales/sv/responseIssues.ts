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
  "issue.response/too-many-rows": "Frågan ”{item}” har {rows} rader. Det finns plats för {most}.",
  "issue.response/too-many-rows.todo": "Ta bort rader tills det är högst {most}.",
  "issue.response/exclusive-conflict":
    "Svaret ”{choice}” på frågan ”{item}” går inte att välja tillsammans med andra.",
  "issue.response/exclusive-conflict.todo": "Behåll antingen det svaret eller de andra.",
  "issue.response/non-answer-not-offered":
    "På frågan ”{item}” går det inte att välja {state, select, notApplicable {”gäller inte mig”} dontKnow {”vet inte”} declined {”vill inte svara”} other {{state}}}.",
  "issue.response/non-answer-not-offered.todo": "Välj ett annat svar, eller hoppa över frågan.",
  "issue.response/unknown-state":
    "På frågan ”{item}” är ”{state}” inget sätt att låta bli att svara.",
  "issue.response/unknown-state.todo":
    "Skriv skipped, dontKnow, declined eller notApplicable. Skriv utropstecknet två gånger om en text börjar med ett.",
  "issue.response/not-a-response": "Raden är inte ett svar.",
  "issue.response/not-a-response.todo":
    "Skriv ett objekt med ”answers”, och om du vill ”id” och ”date”, och inget annat.",
  "issue.response/wrong-date": "”{date}” är ingen dag i kalendern.",
  "issue.response/wrong-date.todo": "Skriv dagen som år-månad-dag, 2026-03-04.",
  "issue.response/wrong-cells":
    "Raden har {cells} celler, men den första raden har {columns} kolumner.",
  "issue.response/wrong-cells.todo":
    "Kontrollera radens skiljetecken. En cell med ett skiljetecken i sig står inom citattecken.",
  "issue.response/column-twice": "Kolumnen ”{column}” står två gånger i första raden.",
  "issue.response/column-twice.todo": "Ta bort den ena, så att det är tydligt vilken som gäller.",
  "issue.response/misspelt-column":
    "{count, plural, one {En kolumn heter} other {# kolumner heter}} nästan som en fråga: {columns}.",
  "issue.response/misspelt-column.todo":
    "Skriv namnen i första raden precis som i instrumentet, utan mellanslag eller citattecken runt dem.",
  "issue.response/unknown-column":
    "{count, plural, one {En kolumn saknar} other {# kolumner saknar}} fråga i instrumentet: {columns}.",
  "issue.response/unknown-column.todo":
    "Första raden ska ha frågornas id, och kan ha id och date. Rätta namnen, ta bort kolumnerna, eller kontrollera att det är rätt instrument.",
  "issue.response/other-separator":
    "Kolumnerna i första raden skiljs åt med {separator, select, tab {tabb} other {{separator}}}.",
  "issue.response/other-separator.todo":
    "Spara filen med komma eller semikolon mellan kolumnerna, samma i hela filen.",
  "issue.response/broken-quotes": "Radens citattecken hör inte ihop två och två.",
  "issue.response/broken-quotes.todo":
    "Skriv hela cellen inom citattecken, och ett citattecken inuti den två gånger.",
  "issue.response/not-utf8": "Raden har tecken som inte går att läsa.",
  "issue.response/not-utf8.todo": "Spara filen som UTF-8.",
} satisfies Record<IssueMessageKey<"response">, string>;
