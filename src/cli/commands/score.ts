import { extname } from "node:path";
import { isDay } from "../../core/instrument/index.ts";
import type { Issue } from "../../core/issue/index.ts";
import { compileScorer, type Scorer } from "../../core/scoring/index.ts";
import type { Files } from "../files.ts";
import { givenOf } from "../givenOf.ts";
import { newestInstrument } from "../newestInstrument.ts";
import { readVersion } from "../readVersion.ts";
import { createRowReader, type RowFormat, rowFormats } from "../rows/createRowReader.ts";
import { createRowText } from "../rows/createRowText.ts";
import { createValueScorer } from "../rows/createValueScorer.ts";
import { forgetKnown } from "../rows/forgetKnown.ts";
import type { ScoreRows, ScoringOptions } from "../rows/scoredRow.ts";
import { scoreRow } from "../rows/scoreRow.ts";
import { rowsHeld, type ScoredCounts, scoreStream } from "../rows/scoreStream.ts";
import type { WrongUse } from "../wrongUse.ts";

export interface ScoreOptions {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly receipts?: boolean | undefined;
  readonly given?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly "values-only"?: boolean | undefined;
}

export type ScoreOutcome =
  | { readonly kind: "scored"; readonly counts: ScoredCounts; readonly by: string }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  | { readonly kind: "wrongUse"; readonly wrong: WrongUse };

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
  if (wrong !== undefined) return { kind: "wrongUse", wrong };
  const version = readVersion(files, newestInstrument(files, instrumentPath));
  if (!version.ok) return { kind: "issues", issues: version.issues };
  const { instrument } = version.value;
  const given = givenOf(instrument, options.given ?? []);
  if ("key" in given) return { kind: "wrongUse", wrong: given };
  const source = files.chunks(responsesPath);
  if (!source.ok) return { kind: "issues", issues: source.issues };

  const { date, receipts = false, "values-only": valuesOnly = false } = options;
  const settings = { ...(date === undefined ? {} : { date }), given, receipts };
  const { head, toText } = createRowText(instrument, out, valuesOnly);
  const { wrong: wrongHeader, ...counts } = await scoreStream(source.value, {
    reader: createRowReader(format, instrument),
    head,
    score: createRowScorer(compileScorer(instrument), settings, valuesOnly),
    toText,
    write,
  });
  if (wrongHeader !== undefined) {
    const location = { file: responsesPath, line: wrongHeader.line, column: 1 };
    return { kind: "issues", issues: wrongHeader.header.map((one) => ({ ...one, location })) };
  }
  const { id, version: number } = instrument.file;
  return { kind: "scored", counts, by: `${id} ${number} (hash ${instrument.hash})` };
}

function createRowScorer(scorer: Scorer, settings: ScoringOptions, valuesOnly: boolean): ScoreRows {
  if (valuesOnly) return createValueScorer(scorer, settings, rowsHeld);
  return (rows) =>
    rows.map((row) => {
      forgetKnown(scorer);
      return scoreRow(scorer, row, settings);
    });
}

function wrongOption(options: ScoreOptions, written: RowFormat): WrongUse | undefined {
  const { format, out, date, receipts } = options;
  for (const [option, value] of Object.entries({ format, out })) {
    if (value !== undefined && formatOf(value) === undefined) {
      const known = rowFormats.join(", ");
      return {
        key: "cli.badValue",
        params: { option: `--${option}`, value, known },
        isPlain: true,
      };
    }
  }
  if (date !== undefined && !isDay(date)) {
    return {
      key: "cli.badValue",
      params: { option: "--date", value: date, known: "YYYY-MM-DD" },
      isPlain: true,
    };
  }
  if (receipts !== true) return undefined;
  if (written === "csv") return { key: "cli.receiptsInCsv", params: {}, isPlain: true };
  const isLost = options["values-only"] === true;
  return isLost ? { key: "cli.receiptsOfValues", params: {}, isPlain: true } : undefined;
}

function formatOf(value: string | undefined): RowFormat | undefined {
  return rowFormats.find((one) => one === value);
}

function formatByName(path: string): RowFormat {
  return extname(path).toLowerCase() === ".csv" ? "csv" : "jsonl";
}
