export const shell = {
  "shell.appName": "Avstamp",
  "shell.practiceBanner": "Övning – skriv inget om riktiga personer",
  "shell.language": "Språk",
  "shell.language.sv": "Svenska",
  "shell.language.en": "Engelska",
};
