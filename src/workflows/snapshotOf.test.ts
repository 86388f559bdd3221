import { describe, expect, it } from "vitest";
import { aScale } from "../../tests/fixtures/instruments/aScale.ts";
import { rowsAndGate } from "../../tests/fixtures/instruments/rowsAndGate.ts";
import { anOpening, aRecord } from "../../tests/fixtures/records/aRecord.ts";
import { type Answers, answered } from "../core/response/index.ts";
import { compileScorer } from "../core/scoring/index.ts";
import { foldCase, parseRecord, type RecordBody } from "./records/index.ts";
import { snapshotOf } from "./snapshotOf.ts";
import { storedAnswer } from "./storedAnswer.ts";

const scorer = compileScorer(
  aScale({
    items: rowsAndGate({ emptyIs: "none" }),
    scale: { of: [{ item: "tell", points: { yes: 1, no: 0 } }], method: "sum" },
  }),
);

/** What is left of the answers when they have been written, read again and completed. */
function completed(answers: Answers): unknown {
  const bodies: readonly RecordBody[] = [
    { type: "position", assessment: "a", section: "only" },
    ...Object.entries(answers).map(
      ([item, answer]): RecordBody => ({
        type: "answer",
        assessment: "a",
        item,
        answer: storedAnswer(answer),
      }),
    ),
  ];
  const written = bodies.map((body, i) => aRecord(body, { seq: i + 3 }));
  const records = written.map((one) => {
    const record = parseRecord(JSON.parse(JSON.stringify(one)));
    if (!record.ok) throw new Error(JSON.stringify(record.issues));
    return record.value;
  });
  const assessment = foldCase([...anOpening(), ...records])?.assessments[0];
  if (assessment === undefined) throw new Error("The opening starts an assessment");
  const snapshot = snapshotOf(scorer, assessment);
  return snapshot.ok ? snapshot.value.answers : snapshot.issues;
}

describe("completing an assessment", () => {
  it("keeps the rows as they were given, lets what is hidden go, and skips what is blank", () => {
    const jobs = answered([
      { months: answered(12), still: answered("yes"), ended: answered("own") },
      { still: answered("no"), ended: { state: "declined" } },
      {},
    ]);

    expect(completed({ tell: answered("no"), jobs })).toEqual({
      tell: answered("no"),
      jobs: answered([
        { months: answered(12), still: answered("yes") },
        { months: { state: "skipped" }, still: answered("no"), ended: { state: "declined" } },
        { months: { state: "skipped" }, still: { state: "skipped" } },
      ]),
    });
  });

  it("keeps no rows as an answer, and a row's ticks with their order", () => {
    expect(completed({ jobs: answered([]) })).toMatchObject({ jobs: answered([]) });
    expect(
      completed({ tell: answered("yes"), jobs: answered([{ liked: answered(["people"]) }]) }),
    ).toMatchObject({ jobs: { value: [{ liked: answered(["people"]) }] } });
  });
});
