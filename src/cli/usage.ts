import { createTranslator, type Language } from "../i18n/index.ts";

/** How the command is used, once per language. */
export function usage(languages: readonly Language[]): readonly string[] {
  return languages
    .map(createTranslator)
    .flatMap(({ t }) => [
      `${t("cli.usage")}:`,
      `  avstamp validate FILE…   ${t("cli.usage.validate")}`,
      `  avstamp lock [FOLDER]    ${t("cli.usage.lock")}`,
      `    --json                 ${t("cli.usage.json")}`,
      `    --lang sv|en           ${t("cli.usage.lang")}`,
      "  avstamp --help | --version",
    ]);
}
