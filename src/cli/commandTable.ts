import { issue } from "../core/issue/index.ts";
import type { Language } from "../i18n/index.ts";
import { lock } from "./commands/lock.ts";
import { score } from "./commands/score.ts";
import { validate } from "./commands/validate.ts";
import { vectors } from "./commands/vectors.ts";
import { type ExitCode, exitCodes } from "./exitCodes.ts";
import { files } from "./files.ts";
import type { OptionName, OptionValues } from "./options.ts";
import { exitCodeOf, type Outcome } from "./outcome.ts";
import { createOutput, OutputClosed, report, say } from "./report.ts";
import { vectorLines } from "./vectors/vectorReport.ts";
import type { WrongUse } from "./wrongUse.ts";

export interface CommandContext {
  readonly paths: readonly string[];
  readonly values: OptionValues;
  readonly languages: readonly Language[];
}

interface Command {
  /** Beside `--lang`. */
  readonly options: readonly OptionName[];
  readonly run: (context: CommandContext) => ExitCode | WrongUse | Promise<ExitCode | WrongUse>;
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["validate", { options: ["json"], run: runValidate }],
  ["lock", { options: ["json"], run: runLock }],
  ["vectors", { options: ["json"], run: runVectors }],
  [
    "score",
    { options: ["format", "out", "receipts", "values-only", "given", "date"], run: runScore },
  ],
]);

function runValidate(context: CommandContext): ExitCode | WrongUse {
  const { paths } = context;
  if (paths.length === 0) return { key: "cli.noFile", params: {} };
  return reported(context, validate(files, paths));
}

function runLock(context: CommandContext): ExitCode {
  const [folder = "instruments"] = context.paths;
  return reported(context, lock(files, folder));
}

function reported({ languages, values: { json = false } }: CommandContext, outcome: Outcome) {
  report(outcome, { languages, json });
  return exitCodeOf(outcome);
}

function runVectors({ paths, languages, values: { json = false } }: CommandContext): ExitCode {
  const { reports, issues } = vectors(files, paths.length === 0 ? ["instruments"] : paths);
  if (json) say([JSON.stringify({ instruments: reports, issues }, null, 2)], "output");
  else {
    for (const one of reports) say(vectorLines(one), "output");
    report({ fine: [], issues }, { languages, json });
  }
  const failed = reports.reduce((all, one) => all + one.failed.length, 0);
  const code = exitCodeOf({ fine: [], issues });
  return code === exitCodes.fine && failed > 0 ? exitCodes.problems : code;
}

async function runScore({ paths, languages, values }: CommandContext) {
  const [instrument, responses] = paths;
  if (instrument === undefined || responses === undefined || paths.length > 2) {
    return { key: "cli.needsTwoFiles", params: {} } as const;
  }
  try {
    const outcome = await score(files, [instrument, responses], values, createOutput());
    if (outcome.kind === "wrongUse") return outcome.wrong;
    if (outcome.kind === "issues") {
      return reported({ paths, languages, values: {} }, { fine: [], issues: outcome.issues });
    }
    const { by, counts } = outcome;
    say([`${by}: ${counts.rows} rows, ${counts.faulty} with faults`], "error");
    return counts.faulty > 0 ? exitCodes.problems : exitCodes.fine;
  } catch (error) {
    if (error instanceof OutputClosed) return exitCodes.fine;
    if (!isReadError(error)) throw error;
    const lost = issue("file/unreadable", "", { file: responses });
    return reported({ paths, languages, values: {} }, { fine: [], issues: [lost] });
  }
}

/** The disk failed, or went away, in the middle of a file. */
function isReadError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "read";
}
