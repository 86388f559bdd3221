export const retention = {
  "retention.title": "Gallring och bevarande",
  "retention.intro":
    "Er enhet bestämmer vad som ska gallras, och när. Avstamp räknar ut vad som är dags. Inget försvinner av sig självt.",
  "retention.loading": "Går igenom ärendena …",
  "retention.type.firstVisitDone": "Nybesök som är avslutade",
  "retention.type.firstVisitOpen": "Nybesök som inte blev avslutade",
  "retention.due": "Dags att gallra",
  "retention.due.noRules": "Inga regler är satta, så inget är dags att gallra.",
  "retention.due.none": "Inget ärende är dags att gallra enligt reglerna.",
  "retention.due.text":
    "Första steget är att markera. Markeringen går att ta tillbaka ända tills ärendet är gallrat.",
  "retention.due.since": "Senast skrivet i {last}, dags att gallra från {due}.",
  "retention.mark": "Markera för gallring",
  "retention.mark.about": "Markera {reference} för gallring",
  "retention.markAll": "Markera alla {count}",
  "retention.keep": "Bevara",
  "retention.keep.about": "Bevara {reference}",
  "retention.keep.title": "Bevara ärende {reference}?",
  "retention.keep.reason": "Varför ska det bevaras?",
  "retention.keep.hint":
    "Till exempel vilken bestämmelse. Skälet sparas i ärendet. Skriv inget om personen.",
  "retention.kept": "Bevaras",
  "retention.unkeep": "Följ reglerna igen",
  "retention.unkeep.about": "Låt {reference} följa reglerna igen",
  "retention.marked": "Markerade för gallring",
  "retention.marked.none": "Inget ärende är markerat.",
  "retention.marked.when": "Markerat {when}",
  "retention.marked.begun": "Gallringen avbröts {when}. Inget är gallrat.",
  "retention.marked.changed":
    "Någon har skrivit i ärendet sedan det markerades. Ta tillbaka markeringen, och se efter om det fortfarande ska gallras.",
  "retention.marked.tooSoon":
    "Andra steget tas vid ett annat tillfälle: lås valvet och lås upp det igen, helst en annan dag. Då går det som du har markerat nu att gallra.",
  "retention.marked.done":
    "{count, plural, one {Ett ärende är gallrat.} other {# ärenden är gallrade.}} Bevisen finns längre ner.",
  "retention.takeBack": "Ta tillbaka",
  "retention.takeBack.about": "Ta tillbaka markeringen av {reference}",
  "retention.erase": "{count, plural, one {Gallra ett ärende …} other {Gallra # ärenden …}}",

  "rules.title": "Regler",
  "rules.text":
    "Reglerna gäller det här valvet och följer med i säkerhetskopian. Från början är inget bestämt. Socialtjänstens regler har undantag, som barn som placerats och arkivets urval: bevara sådana ärenden ett och ett.",
  "rules.outcome.none": "Ingen regel",
  "rules.outcome.erase": "Gallras en viss tid efter att något senast skrevs",
  "rules.outcome.keep": "Bevaras",
  "rules.months": "Antal månader",
  "rules.months.hint": "Fem år är 60 månader.",
  "rules.basis": "Var det är bestämt",
  "rules.basis.hint": "Till exempel er dokumenthanteringsplan, med datum och paragraf.",
  "rules.save": "Spara reglerna",
  "rules.saved": "Reglerna är sparade.",
  "retention.demo":
    "De påhittade ärendena gallras inte. Du kan lägga fram dem på nytt när du vill.",
  "retention.erased": "Gallrade ärenden",
  "retention.erased.none": "Inget ärende är gallrat i det här valvet.",
  "retention.erased.when": "Gallrat {when}",
  "retention.erased.records": "{count, plural, one {en post} other {# poster}}",
  "retention.erased.proof": "Visa beviset",
  "retention.erased.proof.about": "Visa beviset för ärende {id}",

  "erase.title": "Gallra ärende {reference}",
  "erase.intro":
    "Ärendet tas bort för alltid. Det går inte att ångra, och ingen kan ta fram det igen åt dig.",
  "erase.interrupted":
    "En gallring av det här ärendet avbröts, troligen för att webbläsaren stängdes. Inget är gallrat än. Fyll i nedan, så görs den om från början.",
  "erase.keepInstead": "Gallra inte ärendet",
  "erase.loading": "Hämtar ärendet …",
  "erase.goes": "Det här försvinner",
  "erase.goes.records":
    "Allt som är sparat i ärendet: {records, plural, one {en post} other {# poster}} med svar, anteckningar och poäng, från båda kopiorna på enheten.",
  "erase.goes.key":
    "Ärendets nyckel. Resten av valvet får en ny nyckel, så att det som kan ligga kvar på disken inte går att öppna.",
  "erase.goes.stays":
    "Kvar blir ett bevis på att ett ärende gallrades, när, och hur många poster det hade. Inget av innehållet, och inte beteckningen.",

  "reach.title": "Hit når gallringen inte",
  "reach.backups":
    "{count, plural, =0 {Säkerhetskopior: loggen känner inte till någon.} one {En säkerhetskopia kan ha ärendet kvar:} other {# säkerhetskopior kan ha ärendet kvar:}}",
  "reach.backups.todo":
    "De öppnas fortfarande med lösenfrasen eller koden från den dag de sparades, och har ärendet om de läses in på en enhet där valvet inte finns. Radera dem, och spara en ny.",
  "reach.files":
    "{count, plural, one {En öppen fil som kan ha ärendet:} other {# öppna filer som kan ha ärendet:}}",
  "reach.prints": "{count, plural, one {En utskrift:} other {# utskrifter:}}",
  "reach.older": "och {count} äldre",
  "reach.elsewhere":
    "Kopior som har gjorts på annat sätt, till exempel av hela datorn eller på en annan enhet, känner loggen inte till.",

  "saveFirst.title": "Spara en kopia först?",
  "saveFirst.text":
    "Ska uppgifterna bevaras eller lämnas till arkivet, så gör det innan du gallrar. Filen är inte krypterad: lägg den bara där den får ligga.",
  "saveFirst.save": "Spara ut ärendet som fil",
  "saveFirst.saved": "Filen är sparad bland dina hämtade filer.",

  "perform.title": "Gallra",
  "perform.reference": "Skriv ärendets beteckning: {reference}",
  "perform.count": "Skriv hur många ärenden som gallras: {count}",
  "perform.passphrase": "Din lösenfras",
  "perform.keepCode": "Jag har min återställningskod här och vill fortsätta använda den",
  "perform.keepCode.hint":
    "Annars får du en ny kod att skriva ner innan något gallras. Valvets nyckel byts, så den gamla koden slutar gälla.",
  "perform.presentCode": "Din återställningskod nu",
  "perform.next": "Fortsätt",
  "perform.checking": "Kontrollerar …",
  "perform.erase": "Gallra för alltid",
  "perform.cancel": "Avbryt",
  "perform.code.title": "Skriv ner den nya återställningskoden",
  "perform.code.text":
    "Den gäller när gallringen är klar. Den gamla koden slutar gälla då. Inget är gallrat än.",
  "perform.code.typed": "Skriv in koden från papperet",
  "perform.sealing": "Byter nyckel på det som ska vara kvar …",
  "perform.rewriting": "Skriver om båda kopiorna utan det som gallras …",
  "perform.rebuilding": "Ärendet är gallrat. Tar bort den gamla databasen …",
  "perform.stay":
    "Stäng inte fönstret. Avbryts det ändå är ärendet antingen gallrat eller helt kvar.",

  "retention.rebuild":
    "En gallring är inte helt klar. Ärendet är borta, men rester som ingen kan öppna kan ligga kvar på enheten tills valvet är ombyggt.",
  "retention.rebuild.open": "Bygg om valvet under Lagring",

  "proof.title": "Bevis på gallring",
  "proof.done": "Ärendet är gallrat.",
  "proof.case": "Ärendets id",
  "proof.case.hint":
    "Beteckningen är borta. Behöver ni den i er gallringslista, skriv dit den själva.",
  "proof.at": "Gallrat",
  "proof.by": "Gallrat av",
  "proof.records": "Poster, gallringens egen inräknad",
  "proof.text":
    "Ärendets poster och nyckel är borta ur båda kopiorna på enheten, och valvets nyckel är utbytt. Läser du in en äldre säkerhetskopia i det här valvet kommer ärendet inte tillbaka.",
  "proof.save": "Spara beviset",
  "proof.print": "Skriv ut beviset",
  "proof.missing": "Det finns inget bevis för det ärendet",
  "proof.all": "Till alla gallrade ärenden",
};
