import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstrument } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import { rowsInstrument } from "../../../tests/fixtures/instruments/rowsInstrument.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { parseInstrument } from "./parseInstrument.ts";
import { parseInstrumentText } from "./parseInstrumentText.ts";

const instruments = fc.oneof(anyInstrument(), anyInstrument({ isUnlisted: true }), rowsInstrument);

it("an instrument written as JSON and parsed again is the same", () => {
  fc.assert(
    fc.property(instruments, fc.constantFrom(undefined, 2), (instrument, indent) => {
      const text = JSON.stringify(instrument.file, null, indent);

      expect(parseInstrumentText(text, "instrument.json")).toEqual({ ok: true, value: instrument });
    }),
    lawRuns,
  );
});

/** The same JSON with the names of every object in the opposite order. */
function turned(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(turned);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .map(([key, value]) => [key, turned(value)] as const)
      .reverse(),
  );
}

it("an instrument has the same hash in whatever order its fields are written", () => {
  fc.assert(
    fc.property(instruments, (instrument) => {
      const again = parseInstrument(turned(instrument.file));

      expect(again.ok && again.value.hash).toBe(instrument.hash);
    }),
    lawRuns,
  );
});
