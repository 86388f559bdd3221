import { describe, expect, it } from "vitest";
import { backupAge } from "./backupAge.ts";

describe("backupAge", () => {
  it("is in whole days, and none before the first backup", () => {
    const now = "2026-11-25T12:00:00.000Z";
    expect(backupAge(undefined, now)).toBeUndefined();
    expect(backupAge("2026-11-25T11:59:59.000Z", now)).toBe(0);
    expect(backupAge("2026-11-24T12:00:01.000Z", now)).toBe(0);
    expect(backupAge("2026-11-24T12:00:00.000Z", now)).toBe(1);
    expect(backupAge("2026-11-18T12:00:00.000Z", now)).toBe(7);
  });

  it("is no days when the clock has been set back", () => {
    expect(backupAge("2026-11-25T12:00:00.000Z", "2026-11-20T12:00:00.000Z")).toBe(0);
  });
});
