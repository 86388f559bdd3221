import { describe, expect, it } from "vitest";
import { aScale, type ScaleParts } from "../../../tests/fixtures/instruments/aScale.ts";
import { rowsAndGate } from "../../../tests/fixtures/instruments/rowsAndGate.ts";
import { type Answers, answered, type Row } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { createEvaluation } from "./createEvaluation.ts";

const scale: ScaleParts["scale"] = {
  of: [{ item: "tell", points: { yes: 1, no: 0 } }],
  method: "sum",
};
const scorer = compileScorer(aScale({ items: rowsAndGate(), scale }));
const ended: Row = { months: answered(12), still: answered("no"), ended: answered("own") };
const going: Row = { months: answered(3), still: answered("yes"), ended: answered("fired") };

function statesIn(answers: Answers, index: number): Readonly<Record<string, unknown>> {
  const { item } = createEvaluation(scorer, answers).row("jobs", index);
  const cells = ["months", "ended", "liked"].map((id) => [id, item(id).state] as const);
  return Object.fromEntries(cells);
}

describe("one row of a repeat", () => {
  it("is asked by what stands in the same row, and keeps aside what is not asked", () => {
    const answers = { tell: answered("no"), jobs: answered([ended, going]) };

    expect(statesIn(answers, 0)).toMatchObject({ months: "answered", ended: "answered" });
    expect(statesIn(answers, 1)).toMatchObject({ months: "answered", ended: "notAsked" });
  });

  it("is asked by what stands outside, the same for every row", () => {
    const jobs = answered([ended, going]);

    expect(statesIn({ tell: answered("yes"), jobs }, 0)).toMatchObject({ liked: "notReached" });
    expect(statesIn({ tell: answered("yes"), jobs }, 1)).toMatchObject({ liked: "notReached" });
    expect(statesIn({ tell: answered("no"), jobs }, 0)).toMatchObject({ liked: "notAsked" });
  });

  it("has what is not said yet as not reached, and does not know what waits for it", () => {
    const row = createEvaluation(scorer, { jobs: answered([{}]) }).row("jobs", 0);

    expect(row.item("months")).toMatchObject({ state: "notReached", applies: true });
    expect(row.item("ended")).toMatchObject({ state: "notAsked", applies: "unknown" });
  });

  it("sees the questions outside as they are", () => {
    const row = createEvaluation(scorer, { tell: answered("no"), jobs: answered([{}]) });

    expect(row.row("jobs", 0).item("tell")).toMatchObject({ state: "answered", value: "no" });
  });

  it("is not asked when the repeat is not", () => {
    const condition = { item: "tell", op: "=", value: "yes" } as const;
    const hidden = compileScorer(aScale({ items: rowsAndGate({ condition }), scale }));
    const jobs = answered([ended]);
    const stateOf = (answers: Answers) =>
      createEvaluation(hidden, answers).row("jobs", 0).item("months");

    expect(stateOf({ tell: answered("yes"), jobs })).toMatchObject({ state: "answered" });
    expect(stateOf({ tell: answered("no"), jobs })).toMatchObject({ applies: false });
    expect(stateOf({ jobs })).toMatchObject({ applies: "unknown" });
  });
});
