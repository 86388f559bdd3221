import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReference, looksLikePersonalNumber } from "./checkReference.ts";

const codes = (reference: string, taken: readonly string[] = []): readonly string[] =>
  checkReference(reference, new Set(taken)).map(({ code }) => code);

describe("checkReference", () => {
  it("lets a local reference through", () => {
    expect(codes("E-104")).toEqual([]);
    expect(codes("SOC 2026/1187")).toEqual([]);
  });

  it("wants something to find the case by", () => {
    expect(codes("")).toEqual(["case/reference-missing"]);
    expect(codes("   ")).toEqual(["case/reference-missing"]);
  });

  it("keeps one reference to one case, spaces around it and the size of its letters aside", () => {
    expect(codes(" E-104 ", ["E-104"])).toEqual(["case/reference-taken"]);
    expect(codes("e-104", ["E-104"])).toEqual(["case/reference-taken"]);
  });

  it("refuses a personal number wherever in the text it stands", () => {
    expect(codes("ärende 811218-9876")).toEqual(["case/reference-personal-number"]);
  });
});

describe("looksLikePersonalNumber", () => {
  // The example number of the Swedish Tax Agency, which belongs to nobody.
  it.each(["811218-9876", "8112189876", "19811218-9876", "198112189876", "811218+9876"])(
    "sees %s",
    (number) => {
      expect(looksLikePersonalNumber(number)).toBe(true);
    },
  );

  it("sees a coordination number, whose day is raised by sixty", () => {
    expect(looksLikePersonalNumber("701063-2391")).toBe(true);
  });

  it("sees one with a digit mistyped", () => {
    expect(looksLikePersonalNumber("811218-9875")).toBe(true);
  });

  it.each(["811318-9876", "811232-9876", "E-104", "2026-1187", "1234567", "981121898761234"])(
    "lets %s pass",
    (text) => {
      expect(looksLikePersonalNumber(text)).toBe(false);
    },
  );

  it("sees every day of the calendar with four digits after it", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("1900-01-01T00:00:00Z"),
          max: new Date("2099-12-31T00:00:00Z"),
          noInvalidDate: true,
        }),
        fc.stringMatching(/^\d{4}$/),
        (day, last) => {
          const digits = day.toISOString().slice(2, 10).replaceAll("-", "");

          expect(looksLikePersonalNumber(`${digits}-${last}`)).toBe(true);
        },
      ),
    );
  });
});
