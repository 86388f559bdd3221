import { describe, expect, it } from "vitest";
import {
  answersOfVector,
  scorer,
  scoresOf,
  wordingIn,
} from "../../../../tests/fixtures/typfall.ts";
import { wordsOfRows } from "../../../../tests/fixtures/withRows.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import { type ScaleReceipt, writeReceipt } from "../../../core/scoring/index.ts";
import { exactInWords, sourceInWords, stepLines, termLine } from "./receiptLines.ts";

const { instrument } = scorer;
const swedish = wordingIn("sv");

function receiptOf(answers: Answers, scale: string): ScaleReceipt {
  const found = writeReceipt(scorer, scoresOf(answers)).scales.find((one) => one.scale === scale);
  if (found === undefined) throw new Error(`There is a receipt of ${scale}`);
  return found;
}

describe("receiptLines", () => {
  it("reads a term as question, answer and numbers", () => {
    const { terms } = receiptOf(answersOfVector("typfall-c-long"), "mental_health");

    expect(terms.map((term) => termLine(instrument, term, swedish)).at(-1)).toEqual({
      key: "mental_energy",
      question: "Hur ofta har du ork till det du vill göra?",
      answer: "Ibland",
      isCounted: true,
      points: "33",
      weight: "1",
      contribution: "33",
    });
  });

  it("names the row that a question was asked in, as one counts them", () => {
    expect(sourceInWords({ each: "jobs", inRow: 1, item: "job_kind" }, wordsOfRows)).toBe(
      "Vilka arbeten har du haft? – rad 2 – Vilket slags arbete var det?",
    );
  });

  it("says why a term did not count", () => {
    const { terms } = receiptOf({ mental_health: answered("none") }, "mental_health");
    const answers = terms.map((term) => termLine(instrument, term, swedish).answer);

    expect(answers.slice(1)).toEqual([
      "Frågan ställdes inte: ingår inte",
      "Frågan ställdes inte: ingår inte",
    ]);
  });

  it("shows a fraction exactly and about", () => {
    expect(exactInWords("133/3", swedish)).toBe("133/3 (ungefär 44,3)");
    expect(exactInWords("25", swedish)).toBe("25");
    expect(exactInWords(undefined, swedish)).toBe("");
  });

  it("writes the edges out and marks the one that held", () => {
    const receipt = receiptOf(answersOfVector("typfall-c-long"), "mental_health");

    expect(stepLines(instrument, receipt, swedish).map(({ text, held }) => [text, held])).toEqual([
      ["Behöver omfattande stöd: under 25", true],
      ["Behöver visst stöd: från 25 till under 50", false],
      ["Fungerar: från 50 till under 75", false],
      ["Styrka: 75 eller mer", false],
    ]);
  });

  it("marks no edge where an override decided", () => {
    const receipt = receiptOf(answersOfVector("housing-override"), "housing");

    expect(receipt.override).toBe("no_roof_within_week");
    expect(stepLines(instrument, receipt, swedish).some(({ held }) => held)).toBe(false);
  });
});
