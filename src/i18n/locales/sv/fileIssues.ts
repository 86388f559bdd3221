import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const fileIssues = {
  "issue.file/not-json": "Filen är inte giltig JSON.",
  "issue.file/not-json.todo":
    "Titta på raden som anges och raden före. Oftast fattas ett komma eller ett citattecken, eller så står det ett komma för mycket. Kommentarer får inte finnas.",
  "issue.file/duplicate-key": "Nyckeln ”{key}” står två gånger i samma objekt.",
  "issue.file/duplicate-key.todo": "Ta bort den ena, så att det är tydligt vilken som gäller.",
  "issue.file/too-large": "Filen är större än {limit}.",
  "issue.file/too-large.todo":
    "Kontrollera att det är rätt fil. Ett instrument är bara text och blir aldrig så stort.",
  "issue.file/too-deep": "Filen har fler än {limit} nivåer inuti varandra.",
  "issue.file/too-deep.todo":
    "Kontrollera att det är rätt fil. Förenkla villkor som ligger inuti varandra.",
  "issue.file/too-many-values": "Filen har fler än {limit, number} värden.",
  "issue.file/too-many-values.todo":
    "Kontrollera att det är rätt fil. Dela upp instrumentet i flera om det verkligen är så stort.",
  "issue.file/taken-key": "Nyckeln ”{key}” får inte användas.",
  "issue.file/taken-key.todo": "Byt namn på nyckeln. Ordet betyder något särskilt för programmet.",
  "issue.file/not-unicode": "Texten innehåller ett halvt tecken.",
  "issue.file/not-unicode.todo":
    "Skriv om texten. Felet kan komma av att ett tecken som en emoji har klippts itu.",
  "issue.file/more-issues": "Det finns {count, plural, one {ett fel} other {{count} fel}} till.",
  "issue.file/more-issues.todo": "Rätta felen ovan och kontrollera filen igen.",
  "issue.file/unreadable": "Filen {file} går inte att läsa.",
  "issue.file/unreadable.todo":
    "Kontrollera att namnet är rätt stavat, att filen finns och att du får läsa den.",
} satisfies Record<IssueMessageKey<"file">, string>;
