import { describe, expect, it } from "vitest";
import type { AuditAction, AuditLine } from "../ports/auditActions.ts";
import { outOfReach } from "./outOfReach.ts";

const line = (day: number, action: AuditAction, about?: string): AuditLine => ({
  at: `2026-11-0${day}T09:00:00.000Z`,
  author: "a",
  device: "d",
  action,
  ...(about === undefined ? {} : { case: about }),
});

const lines = [
  line(1, "unlocked"),
  line(2, "backedUp"),
  line(3, "exported"),
  line(4, "exported", "other"),
  line(5, "exported", "c"),
  line(6, "printed", "c"),
  line(7, "printed", "other"),
  line(8, "backedUp"),
];

describe("what an erasure does not reach", () => {
  it("is every backup, and what was taken out of this case or of all of them", () => {
    expect(outOfReach(lines, ["c"])).toEqual({
      backups: ["2026-11-02T09:00:00.000Z", "2026-11-08T09:00:00.000Z"],
      files: ["2026-11-03T09:00:00.000Z", "2026-11-05T09:00:00.000Z"],
      prints: ["2026-11-06T09:00:00.000Z"],
    });
  });

  it("is only what there was by then", () => {
    expect(outOfReach(lines, ["c"], "2026-11-05T08:00:00.000Z")).toEqual({
      backups: ["2026-11-02T09:00:00.000Z"],
      files: ["2026-11-03T09:00:00.000Z"],
      prints: [],
    });
  });
});
