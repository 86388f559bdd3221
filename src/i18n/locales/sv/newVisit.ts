/** Nytt nybesök: what to call the case, and which questions. */
export const newVisit = {
  "newVisit.title": "Nytt nybesök",
  "newVisit.intro": "Tre saker, sedan börjar samtalet.",
  "newVisit.reference": "Beteckning",
  "newVisit.reference.hint":
    "Ärendenummer eller en egen beteckning, till exempel E-104. Aldrig namn eller personnummer.",
  "newVisit.instrument": "Frågor",
  "newVisit.minutes": "{from}–{to} minuter",
  "newVisit.status.trial": "På prov – inte validerat",
  "newVisit.status.published": "I bruk",
  "newVisit.version": "version {version}",
  "newVisit.for": "Till för",
  "newVisit.notFor": "Inte till för",
  "newVisit.basis": "Vad frågorna bygger på",
  "newVisit.interpreter": "Är en tolk med?",
  "newVisit.yes": "Ja",
  "newVisit.no": "Nej",
  "newVisit.start": "Börja samtalet",
  "newVisit.starting": "Öppnar samtalet …",
  "newVisit.loading": "Hämtar frågorna …",
  "newVisit.problem": "Samtalet kunde inte öppnas",
  "newVisit.back": "Tillbaka till skrivbordet",
};
