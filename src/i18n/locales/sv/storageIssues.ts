import type { IssueMessageKey } from "../../issueMessageKey.ts";

/** Read by a caseworker in the middle of a talk: calm, and clear about what is safe. */
export const storageIssues = {
  "issue.storage/quota-exceeded":
    "Det finns inte plats att spara mer på den här enheten. Allt som sparades tidigare är kvar.",
  "issue.storage/quota-exceeded.todo":
    "Det du just skrev är kvar på skärmen men inte sparat. Stäng inte fönstret. Frigör utrymme på enheten och försök igen.",
  "issue.storage/blocked":
    "Avstamp är öppet i ett annat fönster med en äldre version. Inget har gått förlorat.",
  "issue.storage/blocked.todo": "Stäng de andra fönstren med Avstamp och försök igen.",
  "issue.storage/unavailable": "Webbläsaren låter oss inte spara på den här enheten.",
  "issue.storage/unavailable.todo":
    "Öppna Avstamp i ett vanligt fönster, inte ett privat. Hjälper inte det, fråga din it-support om webbplatser får spara data.",
  "issue.storage/newer-version":
    "Det som är sparat här är gjort med en nyare version av Avstamp. Inget har gått förlorat.",
  "issue.storage/newer-version.todo": "Ladda om sidan med nät på, så hämtas den nya versionen.",
  "issue.storage/unreadable-record":
    "En sparad uppgift går inte att läsa. Den är kvar, och allt annat fungerar.",
  "issue.storage/unreadable-record.todo":
    "Fortsätt som vanligt. Säg till din it-support, så att den kan undersökas.",
  "issue.storage/other-tab": "Avstamp är öppet i ett annat fönster. Allt som är sparat är kvar.",
  "issue.storage/other-tab.todo":
    "Fortsätt i det andra fönstret, eller stäng det och fortsätt här.",
  "issue.storage/failed": "Det gick inte att spara just nu. Det som sparades tidigare är kvar.",
  "issue.storage/failed.todo":
    "Stäng inte fönstret, det du just skrev är kvar på skärmen. Försök igen om en stund.",
  "issue.storage/both-damaged":
    "Båda kopiorna av det som är sparat på den här enheten är skadade. Inget har ändrats.",
  "issue.storage/both-damaged.todo":
    "Starta om webbläsaren och försök igen. Är det likadant, säg till din it-support innan du gör något mer. Sedan går det att läsa tillbaka en säkerhetskopia, eller att fortsätta med det som går att läsa.",
  "issue.storage/database-stuck":
    "Webbläsaren kan varken läsa eller ta bort den ena av de två kopiorna. Den andra är hel, så inget är förlorat.",
  "issue.storage/database-stuck.todo":
    "Rensa inte webbläsarens data, då försvinner den hela kopian också. Starta om webbläsaren och försök igen. Hjälper det inte: be din it-support stänga webbläsaren och ta bort mappen IndexedDB i dess profil. Avstamp fyller på den igen vid nästa start.",
  "issue.storage/folder-not-allowed": "Avstamp får inte skriva i mappen än.",
  "issue.storage/folder-not-allowed.todo":
    "Svara ja när webbläsaren frågar, eller välj en annan mapp under Lagring.",
  "issue.storage/folder-failed": "Det gick inte att skriva i mappen.",
  "issue.storage/folder-failed.todo":
    "Se efter att mappen finns kvar, att disken är ansluten och att den har plats. Annars kan du välja en annan mapp under Lagring.",
  "issue.storage/backup-unsound": "Säkerhetskopian i mappen gick inte att läsa tillbaka hel.",
  "issue.storage/backup-unsound.todo":
    "Försök igen. Blir det likadant, välj en annan mapp under Lagring: disken kan vara trasig.",
  "issue.storage/both-stuck":
    "Webbläsaren kan varken läsa eller ta bort databasen, och journalen är inte hel. Inget har ändrats.",
  "issue.storage/both-stuck.todo":
    "Rensa inte webbläsarens data, då försvinner även journalen. Be din it-support stänga webbläsaren, kopiera profilmappen och sedan ta bort mappen IndexedDB i den. Vid nästa start kommer det fram som går att läsa ur journalen, och det som saknas räknas upp.",
  "issue.storage/not-protected":
    "Ärenden kan inte börjas här än: webbläsaren kan rensa dem, och ingen säkerhetskopia är kontrollerad.",
  "issue.storage/not-protected.todo":
    "Gå till Lagring. Be webbläsaren att inte rensa, eller spara en säkerhetskopia och kontrollera den.",
  "issue.storage/rebuild-differs":
    "Det nya valvet var inte likt det gamla när det lästes tillbaka. Det gamla gäller, och inget har ändrats.",
  "issue.storage/rebuild-differs.todo":
    "Spara en säkerhetskopia nu. Försök sedan igen. Blir det likadant kan enhetens disk eller minne vara på väg att gå sönder: säg till din it-support.",
} satisfies Record<IssueMessageKey<"storage">, string>;
