import { describe, expect, it } from "vitest";
import { assessmentWith } from "../../../../tests/fixtures/typfall.ts";
import { cook, welder, withRows } from "../../../../tests/fixtures/withRows.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import { itemsOfRow } from "./itemsOfRow.ts";
import { talkModel } from "./talkModel.ts";

function section(answers: Answers, id: string) {
  return talkModel(withRows, assessmentWith(answers)).find((one) => one.id === id);
}

describe("talkModel", () => {
  it("counts a repeat as one question until it has rows", () => {
    expect(section({ has_worked: answered("yes") }, "experience")).toMatchObject({
      asked: 2,
      met: 1,
      gaps: 1,
      progress: "underWay",
    });
  });

  it("counts the questions of each row, whether they are answered or declined", () => {
    // Six questions a job: three and two of them are met, and whether there was work at all.
    const answers = { has_worked: answered("yes"), jobs: answered([welder, cook]) };

    expect(section(answers, "experience")).toMatchObject({ asked: 13, met: 6, gaps: 7 });
  });

  it("takes none for an answer", () => {
    expect(section({ studies: answered([]) }, "education")).toMatchObject({
      asked: 1,
      gaps: 0,
      progress: "done",
    });
  });
});

describe("itemsOfRow", () => {
  const finished = { study_done: answered("yes") };
  const items = itemsOfRow(withRows, { studies: answered([finished, {}]) });

  it("asks in each row what its own answers open", () => {
    expect(items("studies", 0)).toContain("study_papers");
    expect(items("studies", 1)).not.toContain("study_papers");
  });

  it("knows what a row begins with that is not kept yet", () => {
    expect(items("studies", 2)).toEqual(items("studies", 1));
  });
});
