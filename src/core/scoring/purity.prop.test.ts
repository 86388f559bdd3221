import fc from "fast-check";
import { expect, it } from "vitest";
import { anyFile, anyInstrument } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import { scoresOf } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import { rowsInstrument } from "../../../tests/fixtures/instruments/rowsInstrument.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { type Instrument, parseInstrument } from "../instrument/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { writeReceipt } from "./receipt.ts";
import { scoreResponse } from "./scoreResponse.ts";

/** All that can be told of a response, by a scorer that has scored nothing before. */
function saidBy(instrument: Instrument, answers: Answers): unknown {
  const scorer = compileScorer(instrument);
  const scores = scoresOf(scorer, answers);
  const { scales, domains, flags, checks, coverage } = scores;
  return { scales, domains, flags, checks, coverage, receipt: writeReceipt(scorer, scores) };
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

const cases = fc
  .oneof(anyInstrument(), anyInstrument({ isUnlisted: true }), rowsInstrument)
  .chain((instrument) => fc.tuple(fc.constant(instrument), someAnswers(instrument)));

it("leaves what it is given as it was, and says the same of the same", () => {
  fc.assert(
    fc.property(cases, ([instrument, answers]) => {
      const given = JSON.stringify([instrument.file, answers]);
      deepFrozen(instrument.file);
      deepFrozen(answers);

      const once = saidBy(instrument, answers);

      expect(JSON.stringify([instrument.file, answers])).toBe(given);
      expect(saidBy(instrument, answers)).toEqual(once);
    }),
    lawRuns,
  );
});

it("says the same whatever order the answers are in, and after they were written as JSON", () => {
  fc.assert(
    fc.property(cases, ([instrument, answers]) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      const stored = JSON.parse(JSON.stringify(turned)) as Answers;

      expect(saidBy(instrument, stored)).toEqual(saidBy(instrument, answers));
    }),
    lawRuns,
  );
});

it("refuses a response with an answer to a question that is not there, and scores none of it", () => {
  const names = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/).filter((id) => id !== "constructor");
  fc.assert(
    fc.property(cases, names, ([instrument, answers], id) => {
      fc.pre(!instrument.items.has(id));
      const scores = scoreResponse(compileScorer(instrument), { ...answers, [id]: answered("a") });

      expect(scores.ok ? [] : scores.issues).toMatchObject([
        { code: "response/unknown-item", pointer: `/answers/${id}` },
      ]);
    }),
    lawRuns,
  );
});

const wordings = new Set([
  "title",
  "text",
  "why",
  "source",
  "form",
  "fromText",
  "toText",
  "purpose",
]);

/** The same file with other words for people to read. */
function reworded(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(reworded);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      wordings.has(key) && typeof value === "string" ? `${value} Med andra ord.` : reworded(value),
    ]),
  );
}

it("gives the same scores after a change of wording alone", () => {
  fc.assert(
    fc.property(
      anyFile().chain((file) => {
        const parsed = parseInstrument(file);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        return fc.tuple(fc.constant(parsed.value), someAnswers(parsed.value));
      }),
      ([instrument, answers]) => {
        const changed = parseInstrument(reworded(instrument.file));
        if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
        const numbers = (one: Instrument) => {
          const { scales, domains, flags, checks, coverage } = scoresOf(
            compileScorer(one),
            answers,
          );
          return { scales, domains, flags, checks: checks.map(({ id }) => id), coverage };
        };

        expect(changed.value.hash).not.toBe(instrument.hash);
        expect(numbers(changed.value)).toEqual(numbers(instrument));
      },
    ),
    lawRuns,
  );
});
