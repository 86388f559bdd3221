import { describe, expect, it } from "vitest";
import type { AssessmentState } from "../records/index.ts";
import { caseTypeOf, dueOn } from "./dueOn.ts";
import type { RetentionRule } from "./retentionRules.schema.ts";

const open = { assessments: [{ id: "a" } as AssessmentState] };
const done = { assessments: [{ id: "a", completedAt: "2026-01-01T09:00:00Z" } as AssessmentState] };
const fiveYears: RetentionRule = {
  caseType: "firstVisitDone",
  outcome: "erase",
  months: 60,
  basis: "Dokumenthanteringsplan 2026",
};

describe("when a case is due", () => {
  it("goes by whether its visit was completed", () => {
    expect([caseTypeOf(done), caseTypeOf(open)]).toEqual(["firstVisitDone", "firstVisitOpen"]);
  });

  it("is so many months after the last entry, to the day", () => {
    expect(dueOn(done, "2026-11-25", [fiveYears])).toBe("2031-11-25");
    expect(dueOn(done, "2024-02-29", [{ ...fiveYears, months: 12 }])).toBe("2025-02-28");
    expect(dueOn(done, "2026-11-30", [{ ...fiveYears, months: 3 }])).toBe("2027-02-28");
  });

  it("is never where no rule says so, or the rule is to keep", () => {
    expect(dueOn(done, "1990-01-01", [])).toBeUndefined();
    expect(dueOn(open, "1990-01-01", [fiveYears])).toBeUndefined();
    const keep = { caseType: "firstVisitDone", outcome: "keep", basis: "" } as const;
    expect(dueOn(done, "1990-01-01", [keep])).toBeUndefined();
  });
});
