import { profileChart } from "./profileChart.ts";
import { profileReceipt } from "./profileReceipt.ts";

/** Profil: what the answers say, for two people to talk about. */
export const profile = {
  ...profileChart,
  ...profileReceipt,
  "profile.title": "Profil",
  "profile.loading": "Räknar ut profilen …",
  "profile.draft": "UTKAST",
  "profile.draftHint": "Räknat på svaren så här långt. Det ändras när ni svarar på mer.",
  "profile.locked": "LÅST {date}",
  "profile.changed":
    "Profilen stämmer inte med den som låstes. Svaren kan ha ändrats, eller så räknas de på ett annat sätt nu.",
  "profile.changedTodo":
    "Använd den inte som underlag. Spara en kopia av ärendet och säg till din it-support.",
  "profile.noRules": "Av de här frågorna görs ingen profil. Svaren står som de sades.",
  "profile.numbers": "Det som räknas",
  "profile.numberUnknown": "Går inte att säga",
  "profile.numberSpan": "(från {from} till {to}, beroende på svar som saknas)",
  "profile.basis":
    "{title} version {version}. Gränser och regler är satta med sakkunskap och är inte validerade. Profilen är ett stöd för samtalet och fattar inga beslut.",
  "profile.basisValidated":
    "{title} version {version}. Profilen är ett stöd för samtalet och fattar inga beslut.",
  "profile.printedOn": "Utskriven {date}",
  "profile.print": "Skriv ut",
  "profile.printPrivate": "Ta med säkerhetsflaggor och känsliga områden i utskriften",
  "profile.printPrivateHint":
    "Någon annan i hemmet kan få se papperet. Det här är därför inte med från början: {areas}.",
  "profile.leftOut":
    "Inte med i den här utskriften, och inte heller det som bygger på det: {areas}.",
  "profile.safetyFlags": "säkerhetsflaggor",
  "profile.back": "Till svaren",
  "profile.empty": "Profilen ritas när minst ett område har underlag. {withValue} av {scored}.",
  "profile.emptyTodo": "Gå till samtalet",
  "profile.safety": "Säkerhet",
  "profile.safetyHint": "Visas bara här, för dig som handläggare.",
  "profile.safetyRoutine": "Er rutin",
  "profile.wants": "Det här vill jag",
  "profile.wantsNone": "Inget är sagt om mål ännu. Ta gärna upp det.",
  "profile.strengths": "Styrkor",
  "profile.strengthsNone":
    "Inget område har svar som visar en styrka ännu. Fråga vad som fungerar.",
  "profile.focus": "Det här behöver stöd",
  "profile.focusHint": "Välj tillsammans högst tre att börja med. Det behöver inte vara de lägsta.",
  "profile.focusNone": "Inget svar visar behov av stöd.",
  "profile.focusUnbanded": "Underlag saknas för en bedömning",
  "profile.structural": "Hinder utanför personen",
  "profile.structuralHint": "Sådant som andra behöver ordna.",
  "profile.clientWords": "Klientens egna ord om {section}",
  "profile.unknown": "Det vi inte vet ännu",
  "profile.unknownHint":
    "Att inte svara är inget dåligt svar. Det räknas inte emot personen. Fråga igen en annan gång om det känns rätt.",
  "profile.unknownCoverage":
    "{applicable, plural, one {{answered} av # svar} other {{answered} av # svar}}",
  "profile.count.dontKnow": "{count, plural, one {# vet inte} other {# vet inte}}",
  "profile.count.declined": "{count, plural, one {# avböjd} other {# avböjda}}",
  "profile.count.skipped": "{count, plural, one {# överhoppad} other {# överhoppade}}",
  "profile.count.notReached":
    "{count, plural, one {# inte besvarad än} other {# inte besvarade än}}",
  "profile.supports": "Stöd som kan passa",
  "profile.supportsHint": "Stöden kan börja samtidigt. Det är förslag, och personen väljer med.",
  "profile.needAlone": "Inget stöd i listan svarar mot detta behov. Skriv ner behovet ändå.",
  "profile.track": "Förslag till spår",
  "profile.trackVoice": "Förslag – du och klienten bedömer",
  "profile.trackWhy": "Varför det föreslås",
  "profile.trackWhyScales": "Områden",
  "profile.trackWhyItems": "Svar",
  "profile.trackWhyCoverage":
    "{answered} av {applicable} frågor som räknas i områdena är besvarade.",
  "profile.trackNone": "Ingen regel passar svaren, så inget spår föreslås.",
  "profile.trackAccess":
    "Spåret säger hur mycket stöd och samordning som kan behövas. Den som vill arbeta får alltid hjälp på vägen.",
  "profile.markers": "Tänk också på",
  "profile.clarify": "Att reda ut",
  "profile.clarifyLink": "Till frågan",
  "profile.warning": "Att uppmärksamma tidigt",
  "profile.warning.count": "{count} av {of} faktorer.",
  "profile.warningHint":
    "Saker som ofta hör ihop med att stödet blir långvarigt. De räknas, de vägs inte, och de säger inget om hur det går för en person.",
  "profile.warning.together": "Sådant som ofta förstärker vartannat",
  "profile.warning.unknown":
    "{count, plural, one {Om # faktor vet vi för lite.} other {Om # faktorer vet vi för lite.}}",
  "profile.next": "Nästa steg",
  "profile.nextDate": "Senast {date}",
  "profile.nextMonths": "{months, plural, one {Efter # månad} other {Efter # månader}}",
  "profile.nextHint": "Dagarna räknas från den dag då profilen låses.",
};
