import { describe, expect, it } from "vitest";
import { createRowReader, type RowFormat } from "../../src/cli/rows/createRowReader.ts";
import { type Answers, answered } from "../../src/core/response/index.ts";
import { aScale } from "../fixtures/instruments/aScale.ts";
import { rowsAndGate } from "../fixtures/instruments/rowsAndGate.ts";
import { rowsRead } from "../fixtures/responses/rowsRead.ts";
import { toCsv, toJsonLines } from "../fixtures/responses/toCsv.ts";

const instrument = aScale({
  items: rowsAndGate({ emptyIs: "none" }),
  scale: { of: [{ item: "tell", points: { yes: 1, no: 0 } }], method: "sum" },
});

function read(format: RowFormat, text: string) {
  const reader = createRowReader(format, instrument);
  return rowsRead([...reader.push(text), ...reader.end()]);
}

const answers: Answers = {
  tell: answered("yes"),
  jobs: answered([
    { months: answered(12), still: answered("no"), ended: { state: "declined" } },
    { liked: answered([]), months: answered(0) },
    {},
  ]),
};

describe("the rows of a repeat in a file", () => {
  it("are read as they were written, as lines of JSON and as cells of a CSV", () => {
    const responses = [
      { id: "p1", answers },
      { id: "p2", answers: { jobs: answered([]) } },
      { id: "p3", answers: { jobs: { state: "declined" as const } } },
    ];
    const lines = read("jsonl", toJsonLines(responses));

    expect(lines.map((row) => row.answers)).toEqual(responses.map((one) => one.answers));
    for (const separator of [",", ";"] as const) {
      const cells = read("csv", toCsv(instrument, responses, separator));

      expect(cells.map((row) => row.answers)).toEqual(responses.map((one) => one.answers));
    }
  });

  it("stand in a cell as JSON", () => {
    const [row] = read(
      "csv",
      'id,jobs\np1,"[{""months"":12,""still"":{""state"":""declined""}}]"\n',
    );

    expect(row?.answers).toEqual({
      jobs: answered([{ months: answered(12), still: { state: "declined" } }]),
    });
  });

  it("are faulty where they are no rows, each told with its place", () => {
    const places = (text: string, format: RowFormat = "jsonl") =>
      read(format, text).flatMap(({ faults }) =>
        faults.map(({ code, pointer }) => `${code} ${pointer}`),
      );
    const jobs = [{ months: { state: "gone" }, still: true }, { ended: { value: "own" } }];

    expect(places(`${JSON.stringify({ answers: { jobs } })}\n`)).toEqual([
      "response/unknown-state /answers/jobs/0/months",
      "response/wrong-type /answers/jobs/0/still",
      "response/wrong-type /answers/jobs/1/ended",
    ]);
    expect(places('{"answers":{"jobs":["x",{"months":1}]}}\n')).toEqual([
      "response/wrong-type /answers/jobs",
    ]);
    expect(places("jobs\nmonths 12\n", "csv")).toEqual(["response/wrong-type /answers/jobs"]);
  });
});
