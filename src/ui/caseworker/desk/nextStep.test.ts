import { describe, expect, it } from "vitest";
import type { AssessmentState, CaseState } from "../../../workflows/records/index.ts";
import { isUnderWay } from "./isUnderWay.ts";
import { nextStep } from "./nextStep.ts";

describe("nextStep", () => {
  it("begins a talk that nobody has begun", () => {
    expect(nextStep(caseWith({}))).toEqual({
      says: "desk.next.begin",
      screen: { name: "talk", caseId: "c" },
    });
  });

  it("goes back to exactly where one was", () => {
    expect(nextStep(caseWith({ position: "health" }))).toEqual({
      says: "desk.next.continue",
      screen: { name: "talk", caseId: "c", section: "health" },
    });
  });

  it("goes to the profile once the talk is completed", () => {
    const completed = caseWith({ position: "closing", completedAt: "2026-03-04T10:00:00Z" });

    expect(nextStep(completed).screen).toEqual({ name: "profile", caseId: "c" });
    expect(isUnderWay(completed)).toBe(false);
    expect(isUnderWay(caseWith({}))).toBe(true);
  });

  it("goes to an erasure that was interrupted, before all else", () => {
    const begun = { decision: "begun", at: "2026-03-04T10:00:00Z" } as const;

    expect(nextStep({ ...caseWith({}), retention: begun }).screen).toEqual({
      name: "erase",
      caseId: "c",
    });
  });
});

function caseWith(assessment: Partial<AssessmentState>): CaseState {
  return {
    id: "c",
    reference: "E-104",
    openedAt: "",
    changedAt: "",
    assessments: [assessment as AssessmentState],
  };
}
