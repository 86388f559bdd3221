import fc from "fast-check";
import { expect, it } from "vitest";
import { compileScorer } from "../../src/core/scoring/index.ts";
import { anyInstrument } from "../fixtures/instruments/anyInstrument.ts";
import { date } from "../fixtures/instruments/everyCompletion.ts";
import { rowsInstrument } from "../fixtures/instruments/rowsInstrument.ts";
import { someAnswers } from "../fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../fixtures/lawRuns.ts";
import { bothWays } from "./bothWays.ts";

it("receipts alone give every score of instruments of every kind", () => {
  fc.assert(
    fc.property(
      fc
        .oneof(anyInstrument(), anyInstrument({ isUnlisted: true }), rowsInstrument)
        .chain((instrument) => fc.tuple(fc.constant(instrument), someAnswers(instrument))),
      ([instrument, answers]) => {
        const { core, again, contradictions } = bothWays(compileScorer(instrument), answers, date);

        expect(again).toEqual(core);
        expect(contradictions).toEqual([]);
      },
    ),
    lawRuns,
  );
});
