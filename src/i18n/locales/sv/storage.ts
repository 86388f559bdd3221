export const storage = {
  "storage.title": "Lagring och säkerhet",
  "storage.intro":
    "Allt ligger i ditt valv på den här enheten. Här ser du hur tryggt det ligger, och vad du själv kan göra.",
  "storage.demo": "De påhittade ärendena behöver inget skydd.",
  "storage.working": "Arbetar …",
  "storage.never": "Aldrig",

  "storage.backup": "Säkerhetskopia",
  "storage.backup.text":
    "En fil med allt i valvet. Den är krypterad och öppnas bara med din lösenfras, din återställningskod eller enhetens nyckel. Spara den på en annan plats än den här enheten.",
  "storage.backup.saved": "Senast sparad",
  "storage.backup.checked": "Senast kontrollerad",
  "storage.backup.save": "Spara säkerhetskopia",
  "storage.backup.done":
    "Filen är sparad bland dina hämtade filer. Kontrollera den, så vet du att den går att läsa.",
  "storage.backup.check": "Kontrollera säkerhetskopian",
  "storage.backup.restore": "Läs in en säkerhetskopia",
  "storage.backup.openOther": "Öppna säkerhetskopian",
  "storage.checked.whole":
    "Säkerhetskopian är hel. Den har {entries, plural, one {en post} other {# poster}}.",
  "storage.checked.damaged":
    "Säkerhetskopian är skadad. {entries, plural, one {En post} other {# poster}} går att läsa, {lost} gör det inte. Spara en ny.",
  "storage.checked.cutOff":
    "Slutet av säkerhetskopian saknas. {entries, plural, one {En post} other {# poster}} går att läsa. Spara en ny.",
  "storage.restored":
    "{added, plural, =0 {Inget nytt fanns i filen} one {En post lästes in} other {# poster lästes in}}, och {alreadyThere} fanns redan.",
  "storage.restored.erased":
    "{cases, plural, one {Ett ärende som är gallrat lästes inte in.} other {# ärenden som är gallrade lästes inte in.}}",

  "storage.folder": "Automatisk säkerhetskopia",
  "storage.folder.text":
    "Välj en mapp, till exempel på enhetens gemensamma disk. Avstamp sparar en kopia där när du kommer till skrivbordet, högst var fjärde timme, och kontrollerar den.",
  "storage.folder.chosen":
    "Avstamp sparar en kopia i mappen ”{name}” när du kommer till skrivbordet, högst var fjärde timme, och kontrollerar den. De senaste 14 dagarna ligger kvar.",
  "storage.folder.choose": "Välj mapp",
  "storage.folder.chooseOther": "Välj en annan mapp",
  "storage.folder.now": "Säkerhetskopiera till mappen nu",
  "storage.folder.forget": "Sluta spara dit",
  "storage.folder.done": "Säkerhetskopian ligger i mappen ”{name}” och är kontrollerad.",
  "storage.folder.forgotten": "Avstamp sparar inte längre i mappen. Kopiorna där ligger kvar.",
  "storage.folder.cannot":
    "Den här webbläsaren kan inte spara säkerhetskopior automatiskt. Avstamp påminner dig när det har gått sju dagar.",

  "storage.copies": "Kopior på enheten",
  "storage.copies.two":
    "Allt du skriver sparas två gånger på enheten innan det står Sparat. Just nu är det {count, plural, one {en post} other {# poster}}.",
  "storage.copies.one":
    "Den här webbläsaren kan bara spara en kopia. Just nu är det {count, plural, one {en post} other {# poster}}. Spara säkerhetskopior oftare, eller byt till Edge eller Chrome.",
  "storage.copies.mended":
    "{count, plural, one {En post var skadad i den ena kopian och är lagad} other {# poster var skadade i den ena kopian och är lagade}} från den andra. Inget är borta.",
  "storage.copies.damaged":
    "{count, plural, one {En post är skadad} other {# poster är skadade}} i båda kopiorna. Läs in din säkerhetskopia.",
  "storage.copies.lost":
    "{count, plural, one {En post som var sparad saknas} other {# poster som var sparade saknas}}. Läs in din säkerhetskopia.",
  "storage.damage": "Skadat i båda kopiorna",
  "storage.damage.text":
    "Det här gick inte att rädda från någon av kopiorna på enheten. Resterna är kvar, krypterade som de hittades. Allt annat fungerar.",
  "storage.damage.part":
    "{count, plural, one {En post} other {# poster}}, {size} byte kvar{where, select, database { i databasen} other { i journalen}}",
  "storage.damage.unknown": "Rester utan nummer, {size} byte",
  "storage.damage.of": "Ärende {reference}",
  "storage.damage.ofNone": "Okänt ärende",
  "storage.damage.lost":
    "{count, plural, one {En post som var sparad finns inte i någon kopia.} other {# poster som var sparade finns inte i någon kopia.}}",
  "storage.damage.first": "Gör så här",
  "storage.damage.restore":
    "Läs in din senaste säkerhetskopia. Det som finns i den och saknas här kommer tillbaka.",
  "storage.damage.fill":
    "Öppna ärendena och se om något saknas. Ett svar som är borta syns som obesvarat.",
  "storage.damage.show":
    "Spara resterna och ge dem till din it-support. Bara du kan öppna det som går att öppna.",
  "storage.damage.save": "Spara resterna",
  "storage.damage.settle": "Ta bort resterna …",
  "storage.damage.ask": "Ta bort resterna?",
  "storage.damage.ask.text":
    "Resterna försvinner för alltid, och det som saknas visas inte här längre. Gör det när du har läst in din säkerhetskopia och sett efter i ärendena.",
  "storage.damage.confirm": "Ta bort resterna",

  "storage.verify": "Kontrollera kopiorna nu",
  "storage.verifying": "Kontrollerar {count} av {of} …",
  "storage.verified": "Båda kopiorna är genomgångna.",

  "storage.rebuild": "Bygg om valvet",
  "storage.rebuild.text":
    "Allt i valvet skrivs till en ny plats på enheten och läses tillbaka, post för post. Först när allt stämmer tas den gamla platsen bort i sin helhet. Avbryts det är allt kvar. Du kan inte skriva något under tiden. Det brukar gå på några sekunder.",
  "storage.rebuild.when": "Gör det",
  "storage.rebuild.when.damage": "när något har varit skadat och är lagat",
  "storage.rebuild.when.erasure": "när en gallring avbröts innan den var helt klar",
  "storage.rebuild.when.grown":
    "när Avstamp tar ovanligt mycket plats, till exempel efter många gallringar",
  "storage.rebuild.due":
    "Den gamla databasen är inte borttagen, och rester av något gallrat kan ligga kvar i den. Ingen kan öppna dem. Bygg om valvet, så försvinner de.",
  "storage.rebuild.do": "Bygg om valvet nu",
  "storage.rebuild.working": "Bygger om och läser tillbaka …",
  "storage.rebuild.done": "Valvet är ombyggt. Allt är läst tillbaka och stämmer.",

  "storage.device": "Webbläsaren och enheten",
  "storage.persistent": "Skydd mot rensning",
  "storage.persistent.yes": "Webbläsaren har lovat att inte rensa",
  "storage.persistent.no": "Webbläsaren kan rensa om det blir ont om plats",
  "storage.persistent.ask": "Be webbläsaren att inte rensa",
  "storage.persistent.refused":
    "Webbläsaren sa nej. Installera Avstamp eller lägg till ett bokmärke, och fråga igen. Spara en säkerhetskopia under tiden.",
  "storage.installed": "Installerad",
  "storage.installed.yes": "Ja",
  "storage.installed.no": "Nej, öppnad i webbläsaren",
  "storage.free": "Ledigt utrymme",
  "storage.free.megabytes": "{megabytes} MB",
  "storage.free.unknown": "Webbläsaren säger det inte",
  "storage.update": "Ny version",
  "storage.update.waits": "Väntar på skrivbordet",
  "storage.update.none": "Ingen väntar",

  "storage.abilities": "Vad webbläsaren klarar",
  "storage.abilities.text": "Prövat nyss, i den här webbläsaren.",

  "storage.keys": "Det som öppnar valvet",
  "storage.passphrase": "Byt lösenfras",
  "storage.passphrase.present": "Din lösenfras nu",
  "storage.passphrase.next": "Ny lösenfras",
  "storage.passphrase.change": "Byt lösenfras",
  "storage.passphrase.done":
    "Lösenfrasen är bytt. Gamla säkerhetskopior öppnas fortfarande med den gamla.",
  "storage.code": "Skaffa en ny återställningskod",
  "storage.code.text":
    "Gör det om papperet har kommit bort. Den gamla koden slutar gälla, men öppnar fortfarande gamla säkerhetskopior.",
  "storage.code.make": "Gör en ny kod",
  "storage.code.new": "Skriv ner koden nu. Den visas bara här och försvinner när du lämnar sidan.",

  "storage.retention.text":
    "Vad som är dags att gallra enligt enhetens regler, vad som är markerat, och bevis på det som är gallrat.",
  "storage.retention.open": "Se vad som ska gallras",

  "storage.audit": "Logg",
  "storage.audit.text":
    "Här står när valvet öppnades och vilka ärenden som lästes, ändrades eller togs ut. Inget av det som står i ärendena.",
  "storage.audit.show": "Visa loggen",
  "storage.audit.save": "Spara loggen",
  "storage.audit.whole": "Loggen är obruten.",
  "storage.audit.broken":
    "Loggen är inte hel: rader saknas eller är ändrade. Säg till din it-support.",
  "storage.audit.when": "När",
  "storage.audit.what": "Vad",
  "storage.audit.case": "Ärende",
  "storage.action.unlocked": "Valvet låstes upp",
  "storage.action.viewed": "Ärendet lästes",
  "storage.action.changed": "Ärendet ändrades",
  "storage.action.printed": "Utskrift",
  "storage.action.exported": "Sparades som öppen fil",
  "storage.action.backedUp": "Säkerhetskopia sparades",
  "storage.action.backupChecked": "Säkerhetskopia kontrollerades",
  "storage.action.restored": "Säkerhetskopia lästes in",
  "storage.action.passphraseChanged": "Lösenfrasen byttes",
  "storage.action.recoveryCodeReplaced": "Återställningskoden byttes",
  "storage.action.erased": "Ärendet gallrades",
  "storage.action.markedToErase": "Ärendet markerades för gallring",
  "storage.action.markTakenBack": "Markeringen togs tillbaka",
  "storage.action.keptFromErasing": "Ärendet ska bevaras",
  "storage.action.settingChanged": "Reglerna för gallring ändrades",
  "storage.action.salvaged": "Öppnades med det som gick att läsa",
  "storage.action.rebuilt": "Valvet byggdes om",
  "storage.action.damageSettled": "Rester av skadade poster togs bort",
};
