import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/cli/rows/csvCell.ts";

describe("csvCell", () => {
  it.each(["=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", " =1", "\u00a0=1", "＝1", "\r=1", "\n=1"])(
    "puts an apostrophe before %j, which a spreadsheet might run",
    (text) => {
      expect(csvCell(text).replaceAll('"', "")).toBe(`'${text}`);
    },
  );

  it.each(["a=1", "1-1", "'=1", "", " a", "å@b"])("leaves %j as it is", (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it("leaves a number a number, also below zero", () => {
    expect(csvCell(-1.5)).toBe("-1.5");
  });
});
