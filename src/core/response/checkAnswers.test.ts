import { expect, it } from "vitest";
import { aMultiple, aRating, aScale, aSingle } from "../../../tests/fixtures/instruments/aScale.ts";
import type { Answer } from "../condition/index.ts";
import { answered } from "./answer.ts";
import { checkAnswers } from "./checkAnswers.ts";

const words = { text: "Fråga?", why: "Prov." };
const instrument = aScale({
  items: [
    aSingle("single"),
    aRating("rating"),
    {
      ...aMultiple("multiple", ["x", "y"]),
      choices: [
        { code: "x", text: "x" },
        { code: "y", text: "y" },
        { code: "none", text: "Inget", exclusive: true },
      ],
    } as ReturnType<typeof aMultiple>,
    { type: "number", id: "number", ...words, from: 0, to: 100 },
    { type: "number", id: "halves", ...words, from: 0, to: 3, step: 0.5 },
    { type: "date", id: "date", ...words },
    { type: "month", id: "month", ...words },
    { type: "time", id: "clock", ...words },
    { type: "text", id: "words", ...words },
    { type: "yesNo", id: "yes_no", ...words, nonAnswers: ["skipped", "notApplicable"] },
    { type: "display", id: "display", text: "Läs det här." },
  ],
  scale: { of: [{ item: "rating" }], method: "sum" },
});

it.each<[string, Answer, string | undefined]>([
  ["single", answered("a"), undefined],
  ["single", answered("d"), "response/not-an-option"],
  ["single", answered(1), "response/wrong-type"],
  ["rating", answered(3), undefined],
  ["rating", answered(4), "response/out-of-range"],
  ["rating", answered(2.5), "response/out-of-range"],
  ["halves", answered(2.5), undefined],
  ["halves", answered(2.25), "response/out-of-range"],
  ["halves", answered(5e-324), "response/wrong-type"],
  ["number", answered(36.65), undefined],
  ["number", answered(0.1234567890123456), "response/wrong-type"],
  ["number", answered(101), "response/out-of-range"],
  ["rating", answered("3"), "response/wrong-type"],
  ["rating", answered(Number.NaN), "response/wrong-type"],
  ["multiple", answered(["x", "y"]), undefined],
  ["multiple", answered(["none"]), undefined],
  ["multiple", answered([]), "response/wrong-type"],
  ["multiple", answered(["x", "x"]), "response/wrong-type"],
  ["multiple", answered(["x", "none"]), "response/exclusive-conflict"],
  ["multiple", answered(["z"]), "response/not-an-option"],
  ["multiple", answered("x"), "response/wrong-type"],
  ["date", answered("2026-02-28"), undefined],
  ["date", answered("2026-02-29"), "response/wrong-type"],
  ["date", answered("2028-02-29"), undefined],
  ["date", answered("2100-02-29"), "response/wrong-type"],
  ["date", answered("2000-02-29"), undefined],
  ["date", answered("2026-02-31"), "response/wrong-type"],
  ["date", answered("2026-04-31"), "response/wrong-type"],
  ["date", answered("2026-12-31"), undefined],
  ["date", answered("2026-13-01"), "response/wrong-type"],
  ["date", answered("4 mars"), "response/wrong-type"],
  ["month", answered("2026-12"), undefined],
  ["month", answered("2026-00"), "response/wrong-type"],
  ["clock", answered("00:00"), undefined],
  ["clock", answered("23:59"), undefined],
  ["clock", answered("24:00"), "response/wrong-type"],
  ["clock", answered("7:30"), "response/wrong-type"],
  ["clock", answered(730), "response/wrong-type"],
  ["words", answered(""), undefined],
  ["yes_no", answered("yes"), undefined],
  ["yes_no", answered("maybe"), "response/not-an-option"],
  ["yes_no", { state: "notApplicable" }, undefined],
  ["yes_no", { state: "declined" }, "response/non-answer-not-offered"],
  ["single", { state: "notApplicable" }, "response/non-answer-not-offered"],
  ["single", { state: "declined" }, undefined],
  ["display", answered("x"), "response/unknown-item"],
  ["gone", answered("x"), "response/unknown-item"],
])("%s answered with %j: %s", (item, answer, code) => {
  expect(checkAnswers(instrument, { [item]: answer }).map((found) => found.code)).toEqual(
    code === undefined ? [] : [code],
  );
});
