import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionItems } from "../../src/core/condition/index.ts";
import type { Instrument } from "../../src/core/instrument/index.ts";
import { type Answers, answered } from "../../src/core/response/index.ts";
import { compileScorer, type Scorer, scoreResponse } from "../../src/core/scoring/index.ts";
import { someAnswers } from "../fixtures/instruments/someAnswers.ts";
import { lawRuns } from "../fixtures/lawRuns.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";

const gravestFirst = ["extensive_support", "some_support", "ok", "strength"];
const worstFirst = ["great", "some", "small", "none"];

/** The first item of a scored scale is its gate; the rest are follow-ups, or only override. */
function scalesOf({ file }: Instrument) {
  return file.scales.flatMap((scale) => {
    if (scale.role !== "scored") return [];
    const [gate, ...rest] = scale.of.flatMap((term) => ("item" in term ? [term.item] : []));
    const overriding = (scale.overrides ?? []).flatMap(({ when }) => conditionItems(when));
    const others = new Set([...rest, ...overriding].filter((item) => item !== gate));
    return gate === undefined ? [] : [{ scale: scale.id, gate, others: [...others] }];
  });
}

const betterAndWorse = fc
  .uniqueArray(fc.nat(worstFirst.length - 1), { minLength: 2, maxLength: 2 })
  .map((two) => two.sort((a, b) => a - b).map((index) => worstFirst[index] ?? ""));

function bandOf(scorer: Scorer, scale: string, answers: Answers): string | undefined {
  const scores = scoreResponse(scorer, answers);
  if (!scores.ok) throw new Error("answers with a fault");
  const score = scores.value.scales.get(scale);
  return score?.kind === "value" ? score.band?.code : undefined;
}

function named(name: string): Instrument {
  return parsed(instrumentFolders().find((folder) => folder.name === name)?.instrument);
}

describe.each(["nybesok-kort 1.0.0", "nybesok-fordjupad 0.9.0"])(
  "a better answer never lowers the band of %s",
  (name) => {
    const instrument = named(name);
    const scorer = compileScorer(instrument);
    const scales = scalesOf(instrument);
    const gates = scales.map(({ scale, gate }) => ({ scale, gate, item: gate }));
    const others = scales.flatMap(({ scale, gate, others: items }) =>
      items.map((item) => ({ scale, gate, item })),
    );

    it("finds the gate of each of the sixteen scales", () => {
      expect(scales).toHaveLength(16);
      expect(scales.filter(({ scale, gate }) => scale !== gate)).toEqual([]);
    });

    // Too few answers give no band, and then there is nothing to compare.
    it.each([
      ["the gate", gates],
      ["another question, or an answer that decides by itself,", others],
    ])("where %s is answered one step or more better", (_which, changes) => {
      fc.assert(
        fc.property(
          someAnswers(instrument),
          fc.constantFrom(...changes),
          fc.constantFrom(...worstFirst),
          betterAndWorse,
          (answers, { scale, gate, item }, level, [worse = "", better = ""]) => {
            const open = { ...answers, [gate]: answered(level) };
            const before = bandOf(scorer, scale, { ...open, [item]: answered(worse) });
            const after = bandOf(scorer, scale, { ...open, [item]: answered(better) });
            fc.pre(before !== undefined && after !== undefined);

            expect(gravestFirst).toContain(before);
            expect(gravestFirst.indexOf(after)).toBeGreaterThanOrEqual(
              gravestFirst.indexOf(before),
            );
          },
        ),
        lawRuns,
      );
    });

    it("and says at most one step above what the gate says by itself", () => {
      const steps = fc.constantFrom(["great", "some_support"] as const, ["some", "ok"] as const);
      fc.assert(
        fc.property(
          someAnswers(instrument),
          fc.constantFrom(...gates),
          steps,
          (answers, { scale, gate }, [level, most]) => {
            const band = bandOf(scorer, scale, { ...answers, [gate]: answered(level) });
            fc.pre(band !== undefined);

            expect(gravestFirst.indexOf(band)).toBeLessThanOrEqual(gravestFirst.indexOf(most));
          },
        ),
        lawRuns,
      );
    });
  },
);

describe("a better answer never lowers the band of nybesok-fordjupad 0.9.0, where three answers open the rest", () => {
  const instrument = named("nybesok-fordjupad 0.9.0");
  const scorer = compileScorer(instrument);
  const scales = scalesOf(instrument);
  const levels = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...worstFirst)));

  /** Few of these are met by chance: the three first answers near the edge between open and shut. */
  it("whichever of the three is better, and whatever the rest is", () => {
    fc.assert(
      fc.property(
        someAnswers(instrument),
        fc.constantFrom(...scales),
        levels,
        fc.nat(2),
        betterAndWorse,
        (answers, { scale, gate, others }, three, which, [worse = "", better = ""]) => {
          const first = [gate, ...others.slice(0, 2)];
          const given = Object.fromEntries(first.map((id, i) => [id, answered(three[i] ?? "")]));
          const item = first[which] ?? gate;
          const before = bandOf(scorer, scale, { ...answers, ...given, [item]: answered(worse) });
          const after = bandOf(scorer, scale, { ...answers, ...given, [item]: answered(better) });
          fc.pre(before !== undefined && after !== undefined);

          expect(gravestFirst.indexOf(after)).toBeGreaterThanOrEqual(gravestFirst.indexOf(before));
        },
      ),
      lawRuns,
    );
  });
});
