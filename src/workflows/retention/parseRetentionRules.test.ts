import { describe, expect, it } from "vitest";
import { parseRetentionRules } from "./parseRetentionRules.ts";

const codesOf = (setting: unknown) => {
  const parsed = parseRetentionRules(setting);
  return parsed.ok ? parsed.value : parsed.issues.map(({ code }) => code);
};
const rule = { caseType: "firstVisitDone", outcome: "erase", months: 60, basis: "" };

describe("rules for erasing", () => {
  it("are none where nothing has been laid down", () => {
    expect(codesOf(undefined)).toEqual([]);
  });

  it("are as they were laid down", () => {
    expect(codesOf({ v: 1, rules: [rule] })).toEqual([rule]);
    const most = { ...rule, months: 1200 };
    expect(codesOf({ v: 1, rules: [most] })).toEqual([most]);
  });

  it("are not guessed at: what cannot be read makes nothing due", () => {
    for (const months of [0, -1, 1.5, 1201, "60"]) {
      expect(codesOf({ v: 1, rules: [{ ...rule, months }] })).toEqual(["case/rules-unreadable"]);
    }
    expect(codesOf({ v: 1 })).toEqual(["case/rules-unreadable"]);
    expect(codesOf({ v: 2, rules: "otherwise" })).toEqual(["storage/newer-version"]);
  });
});
