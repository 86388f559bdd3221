import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstrument } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import { rowsInstrument } from "../../../tests/fixtures/instruments/rowsInstrument.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { type Answers, answered } from "../response/index.ts";
import type { Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import { writeReceipt } from "./receipt.ts";
import { scoreResponse } from "./scoreResponse.ts";

/** All that can be told of a response, as JSON would have it. */
function allOf(scorer: Scorer, answers: Answers) {
  const scores = scoreResponse(scorer, answers);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  const { scales, domains, flags, checks, coverage } = scores.value;
  return { scales, domains, flags, checks, coverage, receipt: writeReceipt(scorer, scores.value) };
}

it("a scorer that has scored others says the same as a fresh one, and the same twice", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyInstrument(), rowsInstrument).chain((instrument) => {
        const answers = someAnswers(instrument);
        const others = fc.array(answers, { minLength: 2, maxLength: 5 });
        return fc.record({ instrument: fc.constant(instrument), answers, others });
      }),
      ({ instrument, answers, others }) => {
        const used = compileScorer(instrument);
        const first = allOf(used, answers);
        for (const other of others) allOf(used, other);

        expect(allOf(used, answers)).toEqual(first);
        expect(allOf(used, answers)).toEqual(allOf(compileScorer(instrument), answers));
      },
    ),
    lawRuns,
  );
});

it("says after a thousand others what it said before them", () => {
  const instrument = fc.sample(anyInstrument(), { numRuns: 1, seed: 7 })[0];
  if (instrument === undefined) throw new Error("One was asked for");
  const used = compileScorer(instrument);
  const [answers = {}, ...others] = fc.sample(someAnswers(instrument), { numRuns: 1001, seed: 8 });
  const first = allOf(used, answers);
  for (const other of others) allOf(used, other);

  expect(allOf(used, answers)).toEqual(first);
});

it("does not take the words of one answer for the answers to two", () => {
  const said = (item: string) => ({ item, op: "=", value: "x" });
  const scorer = compileScorer(
    someScales(
      {
        s: {
          of: [{ item: "n" }],
          method: "lookup",
          lookup: [
            { when: said("first"), is: 1 },
            { when: said("second"), is: 2 },
            { when: { all: [] }, is: 3 },
          ],
        },
      },
      {
        sections: [
          {
            id: "only",
            title: "Bara",
            items: [
              { type: "text", id: "first", text: "Ett?", why: "Prov." },
              { type: "text", id: "second", text: "Två?", why: "Prov." },
              { type: "number", id: "n", text: "Tal?", why: "Prov.", from: 0, to: 1 },
            ],
          },
        ],
      },
    ),
  );
  const value = (first: string, second: string) => {
    const given = { first: answered(first), second: answered(second), n: answered(1) };
    return allOf(scorer, given).scales.get("s");
  };

  expect(value("x|=y", "z")).toMatchObject({ value: 3 });
  expect(value("x", "y|=z")).toMatchObject({ value: 1 });
  expect(value("y|=x", "z")).toMatchObject({ value: 3 });
  expect(value("y", "x")).toMatchObject({ value: 2 });
});

it("remembers a result for the day it was reckoned to", () => {
  const days = {
    of: [{ item: "start" }, { assessmentDate: true }],
    method: "elapsed",
    unit: "days",
  };
  const scorer = compileScorer(someScales({ s: days }));
  const on = (date: string) => {
    const scores = scoreResponse(scorer, { start: answered("2026-11-01") }, date);
    return scores.ok ? scores.value.scales.get("s") : undefined;
  };

  expect(on("2026-11-02")).toMatchObject({ value: 1 });
  expect(on("2026-11-24")).toMatchObject({ value: 23 });
});

it("tells answers apart also when there are more than it gives numbers to", () => {
  const scorer = compileScorer(
    someScales(
      { s: { of: [{ item: "n" }], method: "sum" } },
      {
        sections: [
          {
            id: "only",
            title: "Bara",
            items: [{ type: "number", id: "n", text: "Tal?", why: "Prov.", from: 0, to: 9000 }],
          },
        ],
      },
    ),
  );
  const values = Array.from({ length: 9000 }, (_, n) => n);
  const found = values.map((n) => allOf(scorer, { n: answered(n) }).scales.get("s"));

  expect(found.map((score) => score?.kind === "value" && score.value)).toEqual(values);
});

it("does not take a flag from a response in which less of the form was missing", () => {
  const flag = {
    id: "high",
    when: { scale: "s", op: ">", value: 3 },
    kind: "screen",
    text: "Prov.",
    source: "Prov.",
  };
  const scorer = compileScorer(
    someScales(
      { s: { of: [{ item: "x" }], method: "sum" } },
      { flags: [flag], form: { of: ["x", "y"], atMostMissing: 0 } },
    ),
  );
  const flagOf = (given: Answers) => allOf(scorer, given).flags[0]?.truth;

  expect(flagOf({ x: answered(5), y: answered(1) })).toBe("yes");
  expect(flagOf({ x: answered(5) })).toBe("unknown");
  expect(flagOf({ x: answered(5), y: answered(1) })).toBe("yes");
});
