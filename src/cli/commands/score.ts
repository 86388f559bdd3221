import { extname } from "node:path";
import { type Instrument, isDay } from "../../core/instrument/index.ts";
import type { Issue } from "../../core/issue/index.ts";
import { compileScorer } from "../../core/scoring/index.ts";
import type { MessageKey } from "../../i18n/index.ts";
import type { Files } from "../files.ts";
import { newestInstrument } from "../newestInstrument.ts";
import { readVersion } from "../readVersion.ts";
import { createRowReader, type RowFormat, rowFormats } from "../rows/createRowReader.ts";
import { createRowText } from "../rows/createRowText.ts";
import { forgetKnown } from "../rows/forgetKnown.ts";
import { scoreRow } from "../rows/scoreRow.ts";
import { type ScoredCounts, scoreStream } from "../rows/scoreStream.ts";

export interface ScoreOptions {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly receipts?: boolean | undefined;
  readonly given?: readonly string[] | undefined;
  readonly date?: string | undefined;
}

/** Why the command cannot be used like this. */
export interface WrongOption {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string>>;
}

export type ScoreOutcome =
  | { readonly kind: "scored"; readonly counts: ScoredCounts; readonly by: string }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  | { readonly kind: "wrongOption"; readonly wrong: WrongOption };

/** Scores every response of a file and writes a line for each. */
export async function score(
  files: Files,
  [instrumentPath, responsesPath]: readonly [string, string],
  options: ScoreOptions,
  write: (text: string) => Promise<void>,
): Promise<ScoreOutcome> {
  const format = formatOf(options.format) ?? formatByName(responsesPath);
  const out = formatOf(options.out) ?? format;
  const wrong = wrongOption(options, out);
  if (wrong !== undefined) return { kind: "wrongOption", wrong };
  const version = readVersion(files, newestInstrument(files, instrumentPath));
  if (!version.ok) return { kind: "issues", issues: version.issues };
  const { instrument } = version.value;
  const given = givenOf(instrument, options.given ?? []);
  if ("key" in given) return { kind: "wrongOption", wrong: given };
  const source = files.chunks(responsesPath);
  if (!source.ok) return { kind: "issues", issues: source.issues };

  const scorer = compileScorer(instrument);
  const { date, receipts = false } = options;
  const settings = { ...(date === undefined ? {} : { date }), given, receipts };
  const { head, toText } = createRowText(instrument, out);
  if (head !== "") await write(head);
  const counts = await scoreStream(source.value, {
    reader: createRowReader(format, instrument),
    score: (row) => {
      forgetKnown(scorer);
      return scoreRow(scorer, row, settings);
    },
    toText,
    write,
  });
  const { id, version: number } = instrument.file;
  return { kind: "scored", counts, by: `${id} ${number} (hash ${instrument.hash})` };
}

function wrongOption(options: ScoreOptions, written: RowFormat): WrongOption | undefined {
  const { format, out, date, receipts } = options;
  for (const [option, value] of Object.entries({ format, out })) {
    if (value !== undefined && formatOf(value) === undefined) {
      const known = rowFormats.join(", ");
      return { key: "cli.badValue", params: { option: `--${option}`, value, known } };
    }
  }
  if (date !== undefined && !isDay(date)) {
    return { key: "cli.badValue", params: { option: "--date", value: date, known: "YYYY-MM-DD" } };
  }
  const isLost = receipts === true && written === "csv";
  return isLost ? { key: "cli.receiptsInCsv", params: {} } : undefined;
}

function formatOf(value: string | undefined): RowFormat | undefined {
  return rowFormats.find((one) => one === value);
}

function formatByName(path: string): RowFormat {
  return extname(path).toLowerCase() === ".csv" ? "csv" : "jsonl";
}

/** `sex=woman` → a case that some table of the instrument has. */
function givenOf(
  { casesOf }: Instrument,
  stated: readonly string[],
): ReadonlyMap<string, string> | WrongOption {
  const given = new Map<string, string>();
  for (const one of stated) {
    const [item = "", code = ""] = one.split("=");
    if (casesOf.get(item)?.has(code) !== true || given.has(item)) {
      const all = [...casesOf].flatMap(([id, codes]) =>
        [...codes].map((case_) => `${id}=${case_}`),
      );
      const known = all.length === 0 ? "–" : all.join(", ");
      return { key: "cli.badValue", params: { option: "--given", value: one, known } };
    }
    given.set(item, code);
  }
  return given;
}
