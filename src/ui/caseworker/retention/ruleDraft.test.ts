import { describe, expect, it } from "vitest";
import type { RetentionRule } from "../../../workflows/retention/retentionRules.schema.ts";
import { draftOf, rulesOf } from "./ruleDraft.ts";

describe("rules as they are filled in", () => {
  it("come back as they were", () => {
    const rules: readonly RetentionRule[] = [
      { caseType: "firstVisitDone", outcome: "erase", months: 60, basis: "Plan 2026" },
      { caseType: "firstVisitOpen", outcome: "keep", basis: "" },
    ];

    expect(rulesOf(draftOf(rules))).toEqual({ ok: true, value: rules });
    expect(rulesOf(draftOf([]))).toEqual({ ok: true, value: [] });
  });

  it("take whole months only, and say which rule is wrong", () => {
    const none = draftOf([]);
    for (const months of ["", "0", "1201", "2,5", "-3", "fem", "12345"]) {
      const filled = { ...none, firstVisitOpen: { outcome: "erase", months, basis: "" } as const };
      const said = rulesOf(filled);

      expect(!said.ok && said.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
        ["case/rule-months", "/firstVisitOpen"],
      ]);
    }
  });
});
