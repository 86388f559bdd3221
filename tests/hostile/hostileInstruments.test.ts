import { describe, expect, it } from "vitest";
import { parseInstrumentText } from "../../src/core/instrument/index.ts";
import { bombs } from "./bombs.ts";
import { hostileInstrument } from "./hostileInstrument.ts";

const seed = 20260300;

describe("hostile instruments", () => {
  it("are the same for the same seed", () => {
    for (const one of [seed, seed + 7, seed + 8, seed + 9]) {
      expect(hostileInstrument(one)).toEqual(hostileInstrument(one));
    }
    expect(hostileInstrument(seed)).not.toEqual(hostileInstrument(seed + 10));
  });

  it("are more than nonsense: of each kind of bomb there is a small one that is an instrument", () => {
    const never = [
      "questions in a ring",
      "questions in a chain behind a ring",
      "traits that everything hangs on",
      "comparisons with what is not there",
      "comparisons inside each other, and none of them one",
    ];
    const none = Object.entries(bombs)
      .filter(([, make]) => ![1, 2, 5, 60].some((n) => isInstrument(make(n))))
      .map(([name]) => name);

    expect(none.sort()).toEqual(never.sort());
  });
});

function isInstrument(file: unknown): boolean {
  return parseInstrumentText(JSON.stringify(file), "some.json").ok;
}
