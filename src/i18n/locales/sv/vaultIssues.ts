import type { IssueMessageKey } from "../../issueMessageKey.ts";

/** Read by somebody who wants in, or has just been told that something is wrong: calm and exact. */
export const vaultIssues = {
  "issue.vault/passphrase-too-short": "Lösenfrasen är för kort.",
  "issue.vault/passphrase-too-short.todo":
    "Välj minst {limit} tecken. Fyra eller fem ord som inte hör ihop är lätta att minnas och svåra att gissa.",
  "issue.vault/wrong-passphrase": "Lösenfrasen stämmer inte.",
  "issue.vault/wrong-passphrase.todo":
    "Försök igen, och se efter om Caps Lock är på. Har du glömt lösenfrasen kan du öppna med återställningskoden eller med enhetens nyckel.",
  "issue.vault/recovery-code-misread": "Återställningskoden är felskriven.",
  "issue.vault/recovery-code-misread.todo":
    "Jämför grupp för grupp med papperet. Koden har 28 tecken i sju grupper. Stora och små bokstäver spelar ingen roll.",
  "issue.vault/wrong-recovery-code": "Återställningskoden hör inte till det här valvet.",
  "issue.vault/wrong-recovery-code.todo":
    "Koden är rätt skriven men är en annan. Leta efter ett nyare papper, eller öppna med lösenfrasen eller enhetens nyckel.",
  "issue.vault/not-a-unit-key": "Filen är ingen nyckel för en enhet, eller så är den skadad.",
  "issue.vault/not-a-unit-key.todo":
    "Välj den fil som skapades för din enhet. Hjälper inte det, be den som sköter nyckeln om en ny kopia.",
  "issue.vault/wrong-unit-key": "Valvet är inte kopplat till den här enhetens nyckel.",
  "issue.vault/wrong-unit-key.todo":
    "Välj den nyckel som valvet skapades med, eller öppna med lösenfrasen eller återställningskoden.",
  "issue.vault/keyring-altered": "Valvets nyckelknippa är skadad eller ändrad.",
  "issue.vault/keyring-altered.todo":
    "Öppna Avstamp igen, så prövas den andra kopian på enheten. Hjälper inte det, återställ från din säkerhetskopia och säg till din it-support.",
  "issue.vault/case-key-altered":
    "Nyckeln till ett ärende är skadad eller ändrad. Ärendet går inte att läsa, men allt annat fungerar.",
  "issue.vault/case-key-altered.todo":
    "Återställ ärendet från din säkerhetskopia, och säg till din it-support.",
  "issue.vault/record-altered":
    "En sparad uppgift är skadad eller ändrad och visas inte. Allt annat fungerar.",
  "issue.vault/record-altered.todo":
    "Fortsätt som vanligt. Säg till din it-support, så att den kan undersökas.",
  "issue.vault/chain-broken":
    "En sparad uppgift saknas eller ligger på fel plats ({place}). Allt som finns kvar fungerar.",
  "issue.vault/chain-broken.todo":
    "Skriv av det som står inom parentes och säg till din it-support. Har du en säkerhetskopia kan uppgiften finnas där.",
  "issue.vault/newer-version":
    "Det här är gjort med en nyare version av Avstamp. Inget har gått förlorat.",
  "issue.vault/newer-version.todo": "Ladda om sidan med nät på, så hämtas den nya versionen.",
  "issue.vault/key-derivation-failed":
    "Enheten kunde inte räkna fram nyckeln, troligen för att minnet inte räckte till. Inget har gått förlorat.",
  "issue.vault/key-derivation-failed.todo": "Stäng andra fönster och program och försök igen.",
  "issue.vault/cannot-encrypt":
    "Webbläsaren kan inte kryptera det du skriver. Därför kan du inte arbeta med riktiga ärenden här.",
  "issue.vault/cannot-encrypt.todo":
    "Uppdatera webbläsaren, och se efter att adressen börjar med https. Hjälper inte det, fråga din it-support.",
  "issue.vault/no-owner": "Ditt namn saknas.",
  "issue.vault/no-owner.todo": "Skriv ditt namn, så att dina kolleger ser vems valvet är.",
  "issue.vault/no-unit-name": "Enhetens namn saknas.",
  "issue.vault/no-unit-name.todo": "Skriv det, så att alla ser vems nyckeln är.",
  "issue.vault/passphrase-too-weak": "Lösenfrasen är för lätt att gissa.",
  "issue.vault/passphrase-too-weak.todo":
    "Gör den längre. Fyra eller fem ord som inte hör ihop räcker.",
  "issue.vault/passphrases-differ": "Lösenfraserna är inte lika.",
  "issue.vault/passphrases-differ.todo": "Skriv samma lösenfras i båda rutorna.",
  "issue.vault/unit-key-missing": "Enhetens återställningsnyckel saknas.",
  "issue.vault/unit-key-missing.todo":
    "Välj filen med nyckeln, eller kryssa för att ni inte har någon.",
  "issue.vault/nothing-prepared": "Valvet hann försvinna ur minnet innan det var sparat.",
  "issue.vault/nothing-prepared.todo":
    "Börja om. Koden som visades gäller inte, så släng papperet.",
  "issue.vault/gone": "Det som fanns i valvet finns inte kvar på den här enheten.",
  "issue.vault/gone.todo":
    "Skapa inget nytt än. Läs in din senaste säkerhetskopia, och berätta för din it-support att webbläsaren har tömts.",
  "issue.vault/locked": "Valvet är låst.",
  "issue.vault/locked.todo": "Lås upp det, så sparas det du har skrivit.",
  "issue.vault/no-such-case": "Ärendet finns inte i valvet.",
  "issue.vault/no-such-case.todo": "Gå till skrivbordet och se vilka ärenden som finns.",
  "issue.vault/already-here": "Valvet finns redan på den här enheten.",
  "issue.vault/already-here.todo":
    "Lås upp det, och läs in säkerhetskopian från sidan om lagring. Inget som finns där skrivs över.",
  "issue.vault/other-vault": "Säkerhetskopian är av ett annat valv.",
  "issue.vault/other-vault.todo": "Lås upp det valvet först, eller välj en annan fil.",
  "issue.vault/not-a-backup": "Filen är ingen säkerhetskopia från Avstamp.",
  "issue.vault/not-a-backup.todo": "Välj en fil som slutar på .avstamp.",
  "issue.vault/backup-altered":
    "Början av säkerhetskopian är skadad, så den kan inte öppnas. Inget i valvet har ändrats.",
  "issue.vault/backup-altered.todo": "Försök med en äldre kopia, eller hämta filen på nytt.",
  "issue.vault/backup-other-keys":
    "Säkerhetskopian är sparad innan valvets nyckel byttes, så den öppnas inte av sig själv.",
  "issue.vault/backup-other-keys.todo":
    "Skriv lösenfrasen som gällde när kopian sparades, eller den tidens återställningskod.",
  "issue.vault/nothing-prepared-to-erase":
    "Gallringen hann försvinna ur minnet innan den började. Ärendet är kvar.",
  "issue.vault/nothing-prepared-to-erase.todo":
    "Börja om. Koden som visades gäller inte, så släng papperet.",
  "issue.vault/erasure-uncertain": "Det går inte att avgöra om gallringen blev klar.",
  "issue.vault/erasure-uncertain.todo":
    "Lås valvet och lås upp det igen. Är ärendet kvar på skrivbordet är inget gallrat, och du kan göra om det.",
} satisfies Record<IssueMessageKey<"vault">, string>;
