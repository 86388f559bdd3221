import { describe, expect, it } from "vitest";
import { answered, type Row } from "../../../core/response/index.ts";
import { withCell, withoutRow, withRowsBack } from "./rowsAfter.ts";

const welder: Row = { title: answered("Svetsare"), months: answered(18) };
const cook: Row = { title: answered("Kock") };
const driver: Row = { title: answered("Förare") };

describe("withCell", () => {
  it("answers one question of one row and leaves the rest alone", () => {
    expect(withCell([welder, cook], 1, "months", { state: "declined" })).toEqual([
      welder,
      { title: answered("Kock"), months: { state: "declined" } },
    ]);
  });

  it("takes an answer back, and keeps the row when nothing is left in it", () => {
    expect(withCell([welder, cook], 1, "title", undefined)).toEqual([welder, {}]);
  });

  it("begins a row with its first answer, and not before", () => {
    expect(withCell([welder], 1, "title", answered("Kock"))).toEqual([welder, cook]);
    expect(withCell([welder], 1, "title", undefined)).toEqual([welder]);
  });
});

describe("withRowsBack", () => {
  it("puts a row back where it stood", () => {
    const left = withoutRow([welder, cook, driver], 1);

    expect(left).toEqual([welder, driver]);
    expect(withRowsBack(left, [{ row: cook, index: 1 }])).toEqual([welder, cook, driver]);
  });

  it("keeps what was answered in the other rows meanwhile", () => {
    const changed = withCell(withoutRow([welder, cook], 0), 0, "months", answered(3));

    expect(withRowsBack(changed, [{ row: welder, index: 0 }])).toEqual([
      welder,
      { title: answered("Kock"), months: answered(3) },
    ]);
  });

  it("puts all back in order, and at the end where fewer rows are left than before", () => {
    const all = [welder, cook].map((row, index) => ({ row, index }));

    expect(withRowsBack([], all)).toEqual([welder, cook]);
    expect(withRowsBack([], [{ row: cook, index: 1 }])).toEqual([cook]);
  });
});
