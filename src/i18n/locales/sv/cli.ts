/** What the command line says beside issues. Command names and file names are never translated. */
export const cli = {
  "cli.usage": "Så här används avstamp",
  "cli.usage.validate":
    "kontrollerar instrument.json med dess texts/ och vectors/, eller en textfil",
  "cli.usage.lock": "kontrollerar att publicerade versioner är oförändrade och står i listan",
  "cli.usage.json": "skriver svaret som JSON",
  "cli.usage.lang": "skriver på ett språk i stället för båda",
  "cli.unknownCommand": "Kommandot ”{command}” finns inte.",
  "cli.noFile": "Ange minst en fil att kontrollera.",
  "cli.unknownOption": "Flaggan går inte att använda så: {reason}",
  "cli.unknownLanguage": "Språket ”{language}” finns inte. Välj {known}.",
  "cli.ourMistake": "Något gick fel i Avstamp, inte i din fil. Berätta gärna för oss om det här:",
};
