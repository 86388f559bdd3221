import packageFile from "../../package.json" with { type: "json" };
import { createTranslator, type Language, languages } from "../i18n/index.ts";
import { type CommandContext, commands } from "./commandTable.ts";
import { type ExitCode, exitCodes } from "./exitCodes.ts";
import { parseOptions } from "./options.ts";
import { say } from "./report.ts";
import { usage } from "./usage.ts";
import type { WrongUse } from "./wrongUse.ts";

/** Arguments → command → exit code. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    return await run(args);
  } catch (error) {
    const sentences = languages.map((language) => createTranslator(language).t("cli.ourMistake"));
    say([...sentences, error instanceof Error ? (error.stack ?? "") : String(error)], "error");
    return exitCodes.ourMistake;
  }
}

async function run(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseOptions(args);
  if (typeof parsed === "string")
    return refuse({ key: "cli.unknownOption", params: { reason: parsed } });
  const { values, positionals } = parsed;
  if (values.help === true) {
    say(usage(languages), "output");
    return exitCodes.fine;
  }
  if (values.version === true) {
    say([packageFile.version], "output");
    return exitCodes.fine;
  }
  const spoken = languages.filter((one) => values.lang === undefined || one === values.lang);
  if (spoken.length === 0) {
    const known = languages.join(", ");
    return refuse({
      key: "cli.unknownLanguage",
      params: { language: values.lang ?? "", known },
      isPlain: true,
    });
  }
  const [command, ...paths] = positionals;
  if (command === undefined) {
    say(usage(spoken), "error");
    return exitCodes.wrongUse;
  }
  const result = await runCommand(command, { paths, values, languages: spoken });
  return typeof result === "number" ? result : refuse(result, spoken);
}

async function runCommand(name: string, context: CommandContext): Promise<ExitCode | WrongUse> {
  const command = commands.get(name);
  if (command === undefined) return { key: "cli.unknownCommand", params: { command: name } };
  const known: readonly string[] = [...command.options, "lang"];
  const foreign = Object.keys(context.values).find((option) => !known.includes(option));
  if (foreign !== undefined) {
    return { key: "cli.notItsOption", params: { command: name, option: `--${foreign}` } };
  }
  return command.run(context);
}

function refuse(
  { key, params, isPlain }: WrongUse,
  spoken: readonly Language[] = languages,
): ExitCode {
  const sentences = spoken.map((language) => createTranslator(language).t(key, params));
  say(isPlain === true ? sentences : [...sentences, "", ...usage(spoken)], "error");
  return exitCodes.wrongUse;
}
