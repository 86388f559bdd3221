import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const caseIssues = {
  "issue.change/other-instrument":
    "De två tillfällena bygger på olika frågor ({before} och {after}) och kan inte jämföras.",
  "issue.change/other-instrument.todo": "Jämför två tillfällen med samma frågor.",
  "issue.change/version-not-comparable":
    "Versionerna {before} och {after} räknas inte på samma sätt och kan inte jämföras.",
  "issue.change/version-not-comparable.todo":
    "Läs de två tillfällena var för sig. I instrumentets ändringslista står vad som skiljer.",
  "issue.case/reference-missing": "Ärendet behöver en beteckning, så att du hittar det igen.",
  "issue.case/reference-missing.todo":
    "Skriv ett ärendenummer eller en egen beteckning. Skriv inte namn eller personnummer.",
  "issue.case/reference-personal-number": "Det här ser ut som ett personnummer.",
  "issue.case/reference-personal-number.todo":
    "Använd ett ärendenummer i stället. Personnummer ska inte sparas här.",
  "issue.case/reference-taken": "Du har redan ett ärende med den beteckningen.",
  "issue.case/reference-taken.todo": "Öppna det ärendet, eller välj en annan beteckning.",
  "issue.case/not-found": "Ärendet finns inte på den här enheten.",
  "issue.case/not-found.todo": "Se efter på skrivbordet. Kanske finns det på en annan enhet.",
  "issue.case/instrument-missing":
    "Frågorna som det här samtalet bygger på finns inte i den här versionen. Svaren är kvar.",
  "issue.case/instrument-missing.todo":
    "Ladda om sidan med nät på. Hjälper inte det, säg till din it-support.",
  "issue.case/locked": "Samtalet är avslutat och låst. Svaren är kvar som de var.",
  "issue.case/locked.todo":
    "Ett låst samtal går inte att rätta än. Anteckna ändringen i din egen dokumentation.",
  "issue.case/not-confirmed": "Det du skrev är inte detsamma som {expected}.",
  "issue.case/not-confirmed.todo": "Skriv det precis så, om det är rätt ärende.",
  "issue.case/rules-unreadable":
    "Reglerna för gallring går inte att läsa. Inget räknas som dags att gallra.",
  "issue.case/rules-unreadable.todo": "Skriv in reglerna på nytt och spara dem.",
  "issue.case/rule-months": "Antalet månader behöver vara ett helt tal från 1 till {limit}.",
  "issue.case/rule-months.todo": "Fem år är 60 månader.",
  "issue.case/keep-needs-reason": "Skälet till att bevara ärendet saknas.",
  "issue.case/keep-needs-reason.todo":
    "Skriv kort varför, till exempel vilken bestämmelse. Skriv inget om personen.",
} satisfies Record<IssueMessageKey<"case" | "change">, string>;
