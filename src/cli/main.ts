import { parseArgs } from "node:util";
import packageFile from "../../package.json" with { type: "json" };
import { createTranslator, type Language, languages, type MessageKey } from "../i18n/index.ts";
import { lock } from "./commands/lock.ts";
import { validate } from "./commands/validate.ts";
import { type ExitCode, exitCodes } from "./exitCodes.ts";
import { files } from "./files.ts";
import { exitCodeOf, type Outcome } from "./outcome.ts";
import { report, say } from "./report.ts";
import { usage } from "./usage.ts";

/** Arguments → command → exit code. */
export function main(args: readonly string[]): ExitCode {
  try {
    return run(args);
  } catch (error) {
    const sentences = languages.map((language) => createTranslator(language).t("cli.ourMistake"));
    say([...sentences, error instanceof Error ? (error.stack ?? "") : String(error)], "error");
    return exitCodes.ourMistake;
  }
}

function run(args: readonly string[]): ExitCode {
  const parsed = parseOptions(args);
  if (typeof parsed === "string") return wrongUse("cli.unknownOption", { reason: parsed });
  const { values, positionals } = parsed;
  if (values.help) {
    say(usage(languages), "output");
    return exitCodes.fine;
  }
  if (values.version) {
    say([packageFile.version], "output");
    return exitCodes.fine;
  }
  const spoken = languages.filter((one) => values.lang === undefined || one === values.lang);
  if (spoken.length === 0) {
    const known = languages.join(", ");
    return wrongUse("cli.unknownLanguage", { language: values.lang ?? "", known });
  }
  const [command, ...paths] = positionals;
  if (command === undefined) {
    say(usage(spoken), "error");
    return exitCodes.wrongUse;
  }
  const outcome = commands.get(command)?.(paths);
  if (outcome === undefined) return wrongUse("cli.unknownCommand", { command }, spoken);
  if (outcome === "noFile") return wrongUse("cli.noFile", {}, spoken);
  report(outcome, { languages: spoken, json: values.json });
  return exitCodeOf(outcome);
}

type Command = (paths: readonly string[]) => Outcome | "noFile";

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["validate", (paths) => (paths.length === 0 ? "noFile" : validate(files, paths))],
  ["lock", ([folder = "instruments"]) => lock(files, folder)],
]);

/** The options, or the reason why they cannot be read. */
function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        lang: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return error.message;
    throw error;
  }
}

function wrongUse(
  key: MessageKey,
  params: Readonly<Record<string, string>>,
  spoken: readonly Language[] = languages,
): ExitCode {
  const sentences = spoken.map((language) => createTranslator(language).t(key, params));
  say([...sentences, "", ...usage(spoken)], "error");
  return exitCodes.wrongUse;
}
