export const vault = {
  "vault.opening": "Letar efter valv på den här enheten …",
  "vault.failed": "Valven på den här enheten kan inte läsas",
  "vault.back": "Tillbaka",
  "vault.toDemo": "Prova med påhittade ärenden i stället",
  "vault.nameless": "Valv {id}",

  "vault.setUp.title": "Skapa ditt valv",
  "vault.setUp.intro":
    "Allt du skriver om dina ärenden låses in i ett valv på den här enheten. Det öppnas bara av den som har din lösenfras.",
  "vault.setUp.make": "Skapa valvet",
  "vault.setUp.making": "Skapar valvet …",
  "vault.owner": "Ditt namn",
  "vault.owner.hint": "Namnet syns för alla som öppnar Avstamp på den här enheten.",
  "vault.newPassphrase": "Lösenfras",
  "vault.newPassphrase.hint":
    "Minst 12 tecken. Fyra ord som inte hör ihop är lätta att minnas och svåra att gissa.",
  "vault.again": "Skriv lösenfrasen en gång till",
  "vault.strength.empty": "Här ser du hur svår lösenfrasen är att gissa.",
  "vault.strength.0": "Gissas på en gång",
  "vault.strength.1": "Mycket lätt att gissa",
  "vault.strength.2": "För lätt att gissa",
  "vault.strength.3": "Svår att gissa",
  "vault.strength.4": "Mycket svår att gissa",
  "vault.unitKey": "Enhetens återställningsnyckel",
  "vault.unitKey.hint":
    "En fil som du får av din chef eller av den som sköter Avstamp. Med sin del av nyckeln kan enheten öppna ditt valv om du har slutat eller glömt lösenfrasen.",
  "vault.unitKey.file": "Fil med enhetens nyckel",
  "vault.unitKey.chosen": "Nyckeln är från {unit}.",
  "vault.unitKey.without":
    "Vi har ingen återställningsnyckel. Jag förstår att allt i valvet är borta för alltid om både lösenfrasen och återställningskoden går förlorade.",

  "vault.code.title": "Skriv ner din återställningskod",
  "vault.code.intro":
    "Koden öppnar valvet om du glömmer lösenfrasen. Den visas bara nu. Förvara den inlåst, och inte tillsammans med enheten.",
  "vault.code.for": "Återställningskod till valvet i Avstamp för {owner}:",
  "vault.code.print": "Skriv ut koden",
  "vault.code.confirm": "Skriv in koden från papperet",
  "vault.code.confirm.hint":
    "Då vet vi att den är rätt nedskriven. Stora eller små bokstäver spelar ingen roll.",
  "vault.code.done": "Koden stämmer – öppna valvet",
  "vault.code": "Återställningskod",
  "vault.code.hint": "28 tecken i sju grupper.",

  "vault.unlock.title": "Lås upp valvet",
  "vault.unlock.of": "Valvet tillhör {owner}.",
  "vault.unlock.whose": "Vems valv?",
  "vault.unlock.open": "Lås upp",
  "vault.unlock.opening": "Låser upp …",
  "vault.unlock.new": "Skapa ett eget valv",
  "vault.passphrase": "Lösenfras",
  "vault.forgotten": "Har du glömt lösenfrasen?",
  "vault.forgotten.code": "Med din återställningskod",
  "vault.forgotten.openWithCode": "Lås upp med koden",
  "vault.forgotten.unit": "Med enhetens återställningsnyckel",
  "vault.forgotten.unit.text": "Den som har enhetens hemliga nyckelfil kan låsa upp valvet här.",
  "vault.forgotten.unit.file": "Hemlig nyckelfil",
  "vault.forgotten.unit.passphrase": "Nyckelfilens lösenfras",
  "vault.forgotten.openWithUnit": "Lås upp med enhetens nyckel",

  "vault.refused.title": "Riktiga ärenden kan inte sparas här",
  "vault.refused.intro":
    "Den här webbläsaren saknar något som behövs för att hålla ärendena trygga. Uppdatera den, eller byt till Edge eller Chrome. Hjälper inte det, fråga din it-support. Inget som fanns har ändrats.",
  "vault.ability.refused": "Utan det sparas inga riktiga ärenden här.",
  "vault.ability.keys": "Kryptering",
  "vault.ability.keys.yes": "Det du skriver kan krypteras och skrivas under.",
  "vault.ability.keys.no": "Webbläsaren kan inte göra de nycklar som behövs (X25519, Ed25519).",
  "vault.ability.locks": "Ett fönster i taget skriver",
  "vault.ability.locks.yes": "Två fönster kan inte skriva över varandra.",
  "vault.ability.locks.no": "Två fönster skulle kunna skriva över varandra (Web Locks saknas).",
  "vault.ability.journal": "Journal vid sidan av databasen",
  "vault.ability.journal.yes": "Allt sparas i två kopior.",
  "vault.ability.journal.no":
    "Bara en kopia: webbläsaren kan inte skriva journalen. Spara säkerhetskopior oftare.",
  "vault.ability.strictCommit": "Databasen säger när något ligger på disken",
  "vault.ability.strictCommit.yes": "Sparat betyder att det ligger på disken.",
  "vault.ability.strictCommit.no":
    "Bara en säker kopia: vid ett strömavbrott är det journalen som har det senaste.",
  "vault.ability.persistence": "Löfte att inte rensa",
  "vault.ability.persistence.yes": "Webbläsaren kan lova att inte rensa, om du ber den.",
  "vault.ability.persistence.no":
    "Webbläsaren kan rensa när den vill. Ärenden kan börjas först när en säkerhetskopia är kontrollerad.",
  "vault.ability.wasm": "Snabb upplåsning",
  "vault.ability.wasm.yes": "Nyckeln räknas fram snabbt (WebAssembly).",
  "vault.ability.wasm.no": "Det tar längre tid att låsa upp. Skyddet är detsamma.",

  "vault.lock": "Lås",
  "vault.lock.hint": "Lås valvet. Det tillhör {owner}.",
  "vault.locked.idle": "Valvet låstes eftersom ingen har rört Avstamp på tio minuter.",
  "vault.locked.hidden": "Valvet låstes eftersom fönstret inte har varit framme på två minuter.",
  "vault.locked.asked": "Valvet är låst.",

  "vault.salvage": "Båda kopiorna är skadade",
  "vault.salvage.text":
    "Webbläsaren kan inte öppna databasen, och journalen är inte hel. Inget har ändrats än. Du kan fortsätta med det som går att läsa. Det som inte går att läsa räknas upp på sidan Lagring, och kan komma tillbaka ur en säkerhetskopia.",
  "vault.salvage.first":
    "Låt din it-support kopiera webbläsarens profilmapp innan du fortsätter, om uppgifterna inte finns i en säkerhetskopia.",
  "vault.salvage.go": "Fortsätt med det som går att läsa",
  "vault.salvage.ask": "Fortsätta med det som går att läsa?",
  "vault.salvage.ask.text":
    "Databasen som inte går att läsa tas bort och görs om av det som finns kvar. Det kan inte ångras.",
  "vault.restore": "Har du en säkerhetskopia?",
  "vault.restore.text":
    "Är valvet borta, eller har du fått en ny enhet? Läs in din senaste säkerhetskopia, så finns allt i den här.",
  "vault.restore.file": "Säkerhetskopia",
  "vault.restore.passphrase": "Lösenfras när kopian sparades",
  "vault.restore.byCode": "Jag har återställningskoden i stället",
  "vault.restore.read": "Läs in säkerhetskopian",
  "vault.restore.reading": "Läser in …",
  "vault.unitKey.forKeeper": "Är du den som ordnar enhetens återställningsnyckel?",
  "vault.unitKey.make.text":
    "Nyckeln är två filer. Den ena delar du ut till alla handläggare. Den hemliga låser du in, helst på två platser: den öppnar alla valv som skapas med nyckeln.",
  "vault.unitKey.unit": "Enhetens namn",
  "vault.unitKey.passphrase": "Lösenfras för den hemliga filen",
  "vault.unitKey.make": "Gör enhetens nyckel",
  "vault.unitKey.making": "Arbetar …",
  "vault.unitKey.made": "Båda filerna är sparade bland dina hämtade filer.",
};
