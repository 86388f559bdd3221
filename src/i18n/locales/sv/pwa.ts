export const pwa = {
  "pwa.ready": "Fungerar utan nät",
  "pwa.preparing": "Hämtar för att fungera utan nät …",
  "pwa.offline": "Utan nät",
  "pwa.offlineNotReady": "Utan nät – allt är inte hämtat än",
  "pwa.update": "Det finns en ny version av Avstamp.",
  "pwa.update.now": "Uppdatera nu",
  "pwa.install": "Ha Avstamp som ett eget program",
  "pwa.install.why": "Då öppnas det från startmenyn eller hemskärmen, också utan nät.",
  "pwa.install.now": "Installera",
  "pwa.install.no": "Nej tack",
};
