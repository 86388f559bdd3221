import fc from "fast-check";
import { expect, it } from "vitest";
import { anyInstrument } from "../../../tests/fixtures/instruments/anyInstrument.ts";
import { scoresOf } from "../../../tests/fixtures/instruments/everyCompletion.ts";
import {
  keyedItems,
  keyedRange,
  keyedScale,
  someRatings,
} from "../../../tests/fixtures/instruments/keyedScale.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import type { ComputedScale, Instrument } from "../instrument/index.ts";
import { compare, fromDecimal, multiply } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { type Receipt, writeReceipt } from "./receipt.ts";
import type { Score } from "./score.ts";

function scoreOf(instrument: Instrument, answers: Answers): Score | undefined {
  return scoresOf(compileScorer(instrument), answers).scales.get("s");
}

const answeredInstrument = anyInstrument().chain((instrument) =>
  someAnswers(instrument).map((answers) => ({ instrument, answers })),
);

function receiptsOf(instrument: Instrument, answers: Answers): Receipt["scales"] {
  const scorer = compileScorer(instrument);
  return writeReceipt(scorer, scoresOf(scorer, answers)).scales;
}

it("declining, and not knowing, give the scores, flags and domains that leaving blank does", () => {
  fc.assert(
    fc.property(
      anyInstrument({ isStateless: true }).chain((instrument) =>
        fc.tuple(
          fc.constant(instrument),
          someAnswers(instrument),
          fc.constantFrom("declined" as const, "skipped" as const),
        ),
      ),
      ([instrument, answers, state]) => {
        const scorer = compileScorer(instrument);
        const blanks = [...instrument.items.values()]
          .filter(({ item }) => item.type !== "display" && answers[item.id] === undefined)
          .map(({ item }) => [item.id, { state }]);
        fc.pre(blanks.length > 0);
        const said = (given: Answers) => {
          const { scales, domains, flags, checks, coverage } = scoresOf(scorer, given);
          return { scales, domains, flags, checks, coverage };
        };

        expect(said({ ...answers, ...Object.fromEntries(blanks) })).toEqual(said(answers));
      },
    ),
    lawRuns,
  );
});

it("what is not answered never counts", () => {
  const open = new Set(["skipped", "dontKnow", "declined", "notReached"]);
  fc.assert(
    fc.property(answeredInstrument, ({ instrument, answers }) => {
      const terms = receiptsOf(instrument, answers).flatMap((receipt) => receipt.terms);
      const missing = terms.filter(
        ({ state, product }) => open.has(state) && product === undefined,
      );
      fc.pre(missing.length > 0);

      expect(missing.filter(({ taken }) => taken !== "missing")).toEqual([]);
    }),
    lawRuns,
  );
});

/** Worked out here from the words of the rule: how many of the terms in play must count. */
function mostNeeded({ missing: { need } }: ComputedScale, inPlay: number): number {
  if (need === "all") return inPlay;
  if ("answered" in need) return need.answered;
  if ("atMostMissing" in need) return inPlay - need.atMostMissing;
  const [part = 0, whole = 1] = need.share.split("/").map(Number);
  let least = 0;
  while (least * whole < part * inPlay) least += 1;
  return least;
}

it("no answers short of the missing rule ever get a value or a band", () => {
  fc.assert(
    fc.property(answeredInstrument, ({ instrument, answers }) => {
      let short = 0;
      for (const { scale, terms, kind, band, otherBands } of receiptsOf(instrument, answers)) {
        const rule = instrument.scales.get(scale) as ComputedScale;
        const count = (taken: string) => terms.filter((term) => term.taken === taken).length;
        const inPlay = terms.length - count("left");
        if (count("counts") >= Math.max(1, mostNeeded(rule, inPlay))) continue;
        // Where an answer that chooses is missing its first case stands for the terms.
        if (kind === "varies") continue;
        short += 1;
        expect(kind).not.toBe("value");
        expect([band, otherBands]).toEqual([undefined, undefined]);
      }
      fc.pre(short > 0);
    }),
    lawRuns,
  );
});

it("the bounds contain the score where terms have equal ranges", () => {
  const equal = fc.oneof(
    keyedScale({ methods: ["mean"] }),
    keyedScale({ methods: ["sum"], fill: "prorate", isWeighted: false }),
    keyedScale({ methods: ["min", "max"], isWeighted: false }),
  );
  fc.assert(
    fc.property(equal, someRatings, ({ instrument }, answers) => {
      const score = scoreOf(instrument, answers);
      fc.pre(score?.kind === "value");
      if (score?.kind !== "value") return;

      const { low, high } = score.bounds ?? { low: undefined, high: undefined };
      expect(low && compare(low, score.exact)).toBeLessThanOrEqual(0);
      expect(high && compare(score.exact, high)).toBeLessThanOrEqual(0);
    }),
    lawRuns,
  );
});

const everyRating = fc
  .tuple(...keyedItems.map(() => fc.integer({ min: keyedRange.from, max: keyedRange.to })))
  .map((values) =>
    Object.fromEntries(keyedItems.map((id, i) => [id, answered(values[i] ?? 0)] as const)),
  );

it("prorating a complete scale changes nothing", () => {
  fc.assert(
    fc.property(
      keyedScale({ methods: ["sum"], fill: "prorate" }),
      everyRating,
      ({ instrument }, answers) => {
        const { file } = instrument;
        const unfilled = file.scales.map((scale) =>
          scale.role === "described"
            ? scale
            : { ...scale, missing: { ...scale.missing, fill: "none" as const } },
        );
        const plain = { ...instrument, file: { ...file, scales: unfilled } };
        const without = { ...plain, scales: new Map(unfilled.map((one) => [one.id, one])) };

        expect(scoreOf(instrument, answers)).toEqual(scoreOf(without, answers));
        expect(scoreOf(instrument, answers)?.kind).toBe("value");
      },
    ),
    lawRuns,
  );
});

it("items all answered alike have that mean, however many are missing, and prorate to its sum", () => {
  const alike = fc.tuple(
    fc.subarray([...keyedItems], { minLength: 3 }),
    fc.integer({ min: keyedRange.from, max: keyedRange.to }),
  );
  fc.assert(
    fc.property(
      keyedScale({ methods: ["mean"], isReversing: false, isFinished: false }),
      keyedScale({
        methods: ["sum"],
        fill: "prorate",
        isWeighted: false,
        isReversing: false,
        isFinished: false,
      }),
      alike,
      (mean, sum, [items, value]) => {
        const answers = Object.fromEntries(items.map((id) => [id, answered(value)]));

        expect(scoreOf(mean.instrument, answers)).toMatchObject({ exact: fromDecimal(value) });
        expect(scoreOf(sum.instrument, answers)).toMatchObject({
          exact: multiply(fromDecimal(value), fromDecimal(keyedItems.length)),
        });
      },
    ),
    lawRuns,
  );
});
