import { describe, expect, it } from "vitest";
import { aScale, type ScaleParts } from "../../../tests/fixtures/instruments/aScale.ts";
import { rowsAndGate } from "../../../tests/fixtures/instruments/rowsAndGate.ts";
import type { AnswerValue, Row } from "../condition/index.ts";
import { answered } from "./answer.ts";
import { checkAnswers } from "./checkAnswers.ts";

const scale: ScaleParts["scale"] = {
  of: [{ item: "tell", points: { yes: 1, no: 0 } }],
  method: "sum",
};
const instrument = aScale({ items: rowsAndGate(), scale });
const orNone = aScale({ items: rowsAndGate({ emptyIs: "none" }), scale });

function faults(value: AnswerValue, of = instrument): readonly string[] {
  return checkAnswers(of, { jobs: answered(value) }).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
}

const job: Row = { months: answered(12), still: answered("no"), ended: answered("own") };

describe("the rows of a repeat", () => {
  it("are as many as there are, in the order given, with what was said in each", () => {
    expect(faults([job, {}, { still: { state: "declined" } }])).toEqual([]);
    expect(faults([job, job, job, job])).toEqual(["response/too-many-rows /answers/jobs"]);
  });

  it("may be none only where the item says so", () => {
    expect(faults([])).toEqual(["response/wrong-type /answers/jobs"]);
    expect(faults([], orNone)).toEqual([]);
    expect(faults([{ liked: answered([]) }])).toEqual([]);
  });

  it("are told of with row and item where something is wrong, all at once", () => {
    const wrong = [
      { ...job, months: answered(601) },
      { months: answered("12"), still: answered("maybe"), ended: { state: "notApplicable" } },
      { liked: answered(["pay", "pay"]), read: answered("x"), tell: answered("yes") },
    ] satisfies readonly Row[];

    expect(faults(wrong)).toEqual([
      "response/out-of-range /answers/jobs/0/months",
      "response/wrong-type /answers/jobs/1/months",
      "response/not-an-option /answers/jobs/1/still",
      "response/non-answer-not-offered /answers/jobs/1/ended",
      "response/wrong-type /answers/jobs/2/liked",
      "response/unknown-item /answers/jobs/2/read",
      "response/unknown-item /answers/jobs/2/tell",
    ]);
  });

  it("are nothing else, and stand nowhere else", () => {
    expect(faults("12")).toEqual(["response/wrong-type /answers/jobs"]);
    expect(faults(["own"])).toEqual(["response/wrong-type /answers/jobs"]);
    expect(faults([{ months: answered([job]) }])).toEqual([
      "response/wrong-type /answers/jobs/0/months",
    ]);
    expect(checkAnswers(instrument, { tell: answered([job]) })).toMatchObject([
      { code: "response/wrong-type", pointer: "/answers/tell" },
    ]);
    expect(checkAnswers(instrument, { months: answered(12) })).toMatchObject([
      { code: "response/unknown-item", pointer: "/answers/months" },
    ]);
  });
});
