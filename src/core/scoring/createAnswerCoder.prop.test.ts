import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMultiple, aRating, aScale, aSingle } from "../../../tests/fixtures/instruments/aScale.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { type Answer, answered, checkAnswers } from "../response/index.ts";
import { createAnswerCoder } from "./createAnswerCoder.ts";

const words = { text: "Fråga?", why: "Prov." };
const instrument = aScale({
  items: [
    aSingle("single"),
    aMultiple("ticks", ["a", "b"]),
    aRating("rating"),
    { type: "number", id: "number", ...words, from: 0, to: 100 },
    { type: "text", id: "words", ...words },
    { type: "time", id: "time", ...words },
    { type: "display", id: "told", text: "Läs." },
  ],
  scale: { of: [{ item: "rating" }], method: "sum" },
});

/** Right for some item, and often wrong for the one that it is given to. */
const values = fc.constantFrom(
  ...["a", "b", "c", "d", "", "a,b", '["a"]', "07:30", "25:00", "0"].map(answered),
  ...[0, 1, 0.5, 3, 99, 101, Number.NaN, 1e-9].map(answered),
  ...[[], ["a"], ["b"], ["a", "b"], ["b", "a"], ["a", "a"], ["a,b"], ["d"]].map(answered),
);
const nonAnswers = fc.constantFrom<Answer>(
  { state: "skipped" },
  { state: "dontKnow" },
  { state: "notApplicable" },
);
const answer = fc.oneof({ arbitrary: values, weight: 5 }, nonAnswers);
const ids = [...instrument.items.keys(), "gone"];
const answers = fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: ids.length });

describe("answers as numbers", () => {
  it("are there for just those responses that have no fault", () => {
    const coder = createAnswerCoder(instrument);
    fc.assert(
      fc.property(answers, (given) => {
        const isCoded = coder.codesOf(given) !== undefined;

        expect(isCoded).toBe(checkAnswers(instrument, given).length === 0);
      }),
      lawRuns,
    );
  });

  it("are the same for just those answers that are the same", () => {
    const coder = createAnswerCoder(instrument);
    fc.assert(
      fc.property(fc.constantFrom(...ids), answer, answer, (id, one, other) => {
        const codes = [one, other].map((given) => coder.codesOf({ [id]: given })?.join());
        fc.pre(!codes.includes(undefined) && id !== "words");

        expect(codes[0] === codes[1]).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      lawRuns,
    );
  });

  it("keep nobody's words", () => {
    const coder = createAnswerCoder(instrument);
    const place = coder.places.get("words") ?? -1;

    expect(coder.codesOf({ words: answered("Jag bor hos en vän.") })?.at(place)).toBe(-1);
  });
});
