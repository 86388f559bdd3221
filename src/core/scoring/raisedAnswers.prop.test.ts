import fc from "fast-check";
import { expect, it } from "vitest";
import { aScale } from "../../../tests/fixtures/instruments/aScale.ts";
import { scoresOf } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import {
  keyedItems,
  keyedRange,
  keyedScale,
  someRatings,
} from "../../../tests/fixtures/instruments/keyedScale.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { compare, fromDecimal, type Rational } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import type { Scorer } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";

function valueOf(scorer: Scorer, answers: Answers): Rational | undefined {
  const score = scoresOf(scorer, answers).scales.get("s");
  return score?.kind === "value" ? score.exact : undefined;
}

it("raising an answer never lowers the score, and never raises it where it is reversed", () => {
  const twoRatings = fc
    .uniqueArray(fc.integer({ min: keyedRange.from, max: keyedRange.to }), {
      minLength: 2,
      maxLength: 2,
    })
    .map((two) => two.sort((a, b) => a - b));
  fc.assert(
    fc.property(
      keyedScale(),
      someRatings,
      fc.constantFrom(...keyedItems),
      twoRatings,
      ({ instrument, reversed }, answers, item, [less = 0, more = 0]) => {
        const scorer = compileScorer(instrument);
        const low = valueOf(scorer, { ...answers, [item]: answered(less) });
        const high = valueOf(scorer, { ...answers, [item]: answered(more) });
        fc.pre(low !== undefined && high !== undefined);
        if (low === undefined || high === undefined) return;

        const moved = compare(high, low) * (reversed.includes(item) ? -1 : 1);
        expect(moved).toBeGreaterThanOrEqual(0);
      },
    ),
    lawRuns,
  );
});

/** A question with any range and any step that fits in it once at least. */
const ranges = fc
  .record({
    from: fc.integer({ min: -20, max: 20 }),
    steps: fc.integer({ min: 1, max: 40 }),
    step: fc.constantFrom(0.1, 0.25, 0.5, 1, 2, 3),
    beyond: fc.constantFrom(0, 0.4),
    pick: fc.nat(),
  })
  .map(({ from, steps, step, beyond, pick }) => ({
    range: { from, to: from + (steps + beyond) * step, step },
    value: Number((from + (pick % (steps + 1)) * step).toFixed(2)),
  }));

it("recoding a reversed answer twice gives the answer back", () => {
  fc.assert(
    fc.property(ranges, ({ range, value }) => {
      const scorer = compileScorer(
        aScale({
          items: [
            {
              type: "number",
              id: "n",
              text: "Tal?",
              why: "Prov.",
              ...range,
              to: Number(range.to.toFixed(2)),
            },
          ],
          scale: { of: [{ item: "n", reverse: true }], method: "sum" },
        }),
      );
      const recoded = (given: number) => {
        const found = valueOf(scorer, { n: answered(given) });
        return found === undefined ? Number.NaN : found.n / found.d;
      };

      const once = recoded(value);
      expect(valueOf(scorer, { n: answered(once) })).toEqual(fromDecimal(value));
    }),
    lawRuns,
  );
});
