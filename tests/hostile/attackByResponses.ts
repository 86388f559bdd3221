import { createCsvReader } from "../../src/cli/rows/createCsvReader.ts";
import { createRowReader, type RowFormat } from "../../src/cli/rows/createRowReader.ts";
import { createRowText } from "../../src/cli/rows/createRowText.ts";
import { scoreRow } from "../../src/cli/rows/scoreRow.ts";
import { type ScoredCounts, scoreStream } from "../../src/cli/rows/scoreStream.ts";
import { parseInstrument } from "../../src/core/instrument/index.ts";
import { issue } from "../../src/core/issue/index.ts";
import { compileScorer, type Scorer } from "../../src/core/scoring/index.ts";
import { randomAnswers } from "../bench/scoring/randomAnswers.ts";
import { seededRandom } from "../bench/seededRandom.ts";
import { toCsv, toJsonLines } from "../fixtures/responses/toCsv.ts";
import { type Choice, seededChoice } from "../fixtures/seededChoice.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import type { Attack } from "./attack.ts";
import { payloads } from "./payloads.ts";
import { refusalSaysWhat } from "./refusalSaysWhereAndWhat.ts";
import { noResponses, responseChanges } from "./responses.ts";

const [first, ...rest] = instrumentFolders().flatMap(({ name, instrument }) => {
  const parsed = parseInstrument(instrument);
  return parsed.ok ? [{ name, scorer: compileScorer(parsed.value) }] : [];
});

/** Changed files of responses, and files that are none, in both formats, scored into a CSV. */
export const attackByResponses: Attack = async (seed, countCalls) => {
  if (first === undefined) throw new Error("There are no instruments");
  const choice = seededChoice(seed);
  const { name, scorer } = choice.oneOf([first, ...rest]);
  const format = choice.oneOf<RowFormat>(["csv", "jsonl"]);
  const { what, text } = someFile(scorer, format, seed, choice);
  const written: string[] = [];
  const { value: counts, calls } = await countCalls(async () =>
    score(scorer, format, text, choice, written),
  );
  noCellRuns(written.join(""));
  refusalSaysWhat(counts.wrong?.header ?? []);
  const isAccepted = counts.wrong === undefined && counts.rows > counts.faulty;
  return { name: `${name} ${format}: ${what}`, isAccepted, gate: calls, use: 0 };
};

function someFile(
  scorer: Scorer,
  format: RowFormat,
  seed: number,
  choice: Choice,
): { readonly what: string; readonly text: string } {
  if (seed % 4 === 3) {
    const [what, make] = choice.oneEntry(noResponses);
    return { what, text: make(choice.oneOf([1, 20, 200, 2000])) };
  }
  const random = seededRandom(seed);
  const responses = Array.from({ length: 1 + choice.below(6) }, () => ({
    id: choice.oneOf(payloads),
    answers: randomAnswers(scorer, random, 0.2),
  }));
  const plain =
    format === "csv"
      ? toCsv(scorer.instrument, responses, choice.oneOf([",", ";"]))
      : toJsonLines(responses);
  const [what, change] = choice.oneEntry(responseChanges);
  return { what, text: change(plain, choice) };
}

async function score(
  scorer: Scorer,
  format: RowFormat,
  text: string,
  { below }: Choice,
  written: string[],
): Promise<ScoredCounts> {
  const { head, toText } = createRowText(scorer.instrument, "csv", false);
  const size = 1 + below(100_000);
  async function* inPieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  return scoreStream(inPieces(), {
    reader: createRowReader(format, scorer.instrument),
    head,
    score: (rows) =>
      rows.map((row) => {
        const scored = scoreRow(scorer, row, { given: new Map<string, string>(), receipts: false });
        const faults = scored.faults ?? [];
        refusalSaysWhat(faults.map(({ code, pointer, params }) => issue(code, pointer, params)));
        return scored;
      }),
    toText,
    write: async (piece) => {
      written.push(piece);
      return Promise.resolve();
    },
  });
}

/** Throws where a spreadsheet would take a cell for a formula. */
function noCellRuns(csv: string): void {
  const reader = createCsvReader();
  for (const { cells } of [...reader.push(csv), ...reader.end()]) {
    const running = cells.find((cell) => /^\s*[=+@＝＋－＠]|^\s*-(?!\d)|^[\t\r]/.test(cell));
    if (running !== undefined) throw new Error(`A cell runs: ${running.slice(0, 100)}`);
  }
}
