import { createTranslator, type Language } from "../i18n/index.ts";

/** How the command is used, once per language. */
export function usage(languages: readonly Language[]): readonly string[] {
  return languages
    .map(createTranslator)
    .flatMap(({ t }) => [
      `${t("cli.usage")}:`,
      `  avstamp validate FILE|FOLDER…`,
      `                           ${t("cli.usage.validate")}`,
      `  avstamp lock [FOLDER]    ${t("cli.usage.lock")}`,
      `  avstamp vectors [FOLDER|INSTRUMENT…]`,
      `                           ${t("cli.usage.vectors")}`,
      `    --json                 ${t("cli.usage.json")}`,
      `  avstamp score INSTRUMENT RESPONSES|-`,
      `                           ${t("cli.usage.score")}`,
      `    --format jsonl|csv     ${t("cli.usage.format")}`,
      `    --out jsonl|csv        ${t("cli.usage.out")}`,
      `    --receipts             ${t("cli.usage.receipts")}`,
      `    --values-only          ${t("cli.usage.valuesOnly")}`,
      `    --given ITEM=CODE      ${t("cli.usage.given")}`,
      `    --date YYYY-MM-DD      ${t("cli.usage.date")}`,
      `  --lang sv|en             ${t("cli.usage.lang")}`,
      "  avstamp --help | --version",
    ]);
}
