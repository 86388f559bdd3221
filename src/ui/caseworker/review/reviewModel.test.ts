import { describe, expect, it } from "vitest";
import {
  answersOfVector,
  assessmentWith,
  scorer,
  scoresOf,
  wordingIn,
} from "../../../../tests/fixtures/typfall.ts";
import { cook, welder, withRows, wordsOfRows } from "../../../../tests/fixtures/withRows.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import { reviewModel } from "./reviewModel.ts";

const swedish = wordingIn("sv");

function review(answers: Answers, more = {}) {
  return reviewModel(scorer, assessmentWith(answers, more), scoresOf(answers), swedish);
}

function row(answers: Answers, item: string) {
  const { sections } = review(answers);
  return sections.flatMap(({ rows }) => rows).find((one) => one.item === item);
}

describe("reviewModel", () => {
  it("reads an answer out in the option's own words", () => {
    expect(row({ housing: answered("none") }, "housing")).toMatchObject({
      question: "Hur har du det med boendet just nu?",
      answer: { text: "Jag bor bra och kan bo kvar", isAnswer: true },
      isBlank: false,
    });
  });

  it("says which kind of non-answer it is, and counts only blank ones as gaps", () => {
    const answers: Answers = {
      housing: { state: "declined" },
      practical: { state: "dontKnow" },
      economy: { state: "skipped" },
      home_children: { state: "notApplicable" },
    };
    const said = Object.keys(answers).map((item) => {
      const { answer, isBlank } = row(answers, item) ?? {};
      return [answer?.text, isBlank];
    });

    expect(said).toEqual([
      ["Vill inte svara", false],
      ["Vet inte", false],
      ["Hoppade över", true],
      ["Inte aktuellt", false],
    ]);
    expect(row(answers, "language")).toMatchObject({
      answer: { text: "Inte besvarad än" },
      isBlank: true,
    });
  });

  it("lists follow-ups only once they apply", () => {
    expect(row({ housing: answered("none") }, "housing_stay")).toBeUndefined();
    expect(row({ housing: answered("great") }, "housing_stay")).toBeDefined();
  });

  it("writes dates out and marks the person's own words", () => {
    const answers = answersOfVector("typfall-c-long");

    expect(row(answers, "eviction_date")?.answer.text).toBe("15 december 2026");
    expect(row(answers, "authorities")?.answer.text).toBe("Arbetsförmedlingen, Vården i regionen");
    expect(row(answers, "goal_text")?.answer).toMatchObject({ isOwnWords: true });
  });

  it("has no gaps when everything is answered", () => {
    const { blank, answered: count, applicable } = review(answersOfVector("typfall-c-long"));

    expect(blank).toBe(0);
    expect(count).toBe(applicable);
  });

  it("lists answers that do not fit together, with the section to go to", () => {
    const { toClarify } = review(answersOfVector("check-order-but-enforcement"));

    expect(toClarify).toMatchObject([
      { id: "order_but_enforcement", section: "economy", sectionTitle: "Ekonomi" },
    ]);
  });

  it("asks to settle a question that was answered in two ways", () => {
    const { toClarify } = review({}, { conflicts: new Map([["housing", []]]) });

    expect(toClarify).toMatchObject([{ id: "conflict-housing", section: "everyday" }]);
  });

  it("reads every question of every row out, and counts them one by one", () => {
    const answers: Answers = { has_worked: answered("yes"), jobs: answered([welder, cook]) };
    const model = reviewModel(withRows, assessmentWith(answers), undefined, wordsOfRows);
    const jobs = model.sections.flatMap(({ rows }) => rows).find(({ item }) => item === "jobs");
    const said = jobs?.inRows.map((cells) => cells.map((cell) => cell.answer.text));

    expect(said).toEqual([
      ["Svetsare", "Anställning", "18 månader", ...Array(3).fill("Inte besvarad än")],
      ["Kock", "Inte besvarad än", "Vill inte svara", ...Array(3).fill("Inte besvarad än")],
    ]);
    // Four answers in rows, and that there has been work.
    expect(model.answered).toBe(5);
    expect(jobs?.inRows.flat().filter(({ isBlank }) => isBlank)).toHaveLength(7);
  });

  it("reads none out as an answer", () => {
    const answers: Answers = { studies: answered([]) };
    const model = reviewModel(withRows, assessmentWith(answers), undefined, wordsOfRows);
    const studies = model.sections.flatMap(({ rows }) => rows).find((r) => r.item === "studies");

    expect(studies).toMatchObject({ answer: { text: "Inga", isAnswer: true }, inRows: [] });
  });

  it("has the notes of both beside the section", () => {
    const notes = new Map([["health", { client: "Jag sover dåligt", caseworker: "Ring vården" }]]);
    const health = review({}, { notes }).sections.find(({ id }) => id === "health");

    expect(health).toMatchObject({
      clientWords: "Jag sover dåligt",
      caseworkerNote: "Ring vården",
    });
  });
});
