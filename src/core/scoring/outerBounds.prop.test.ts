import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  edgesInHours,
  nightInstrument,
} from "../../../tests/fixtures/instruments/nightInstrument.ts";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import { compare, toExact } from "../number/index.ts";
import { type Answer, type Answers, answered } from "../response/index.ts";
import { bandRank } from "./assignBand.ts";
import type { CompiledScale } from "./compiledScale.ts";
import { compileScorer } from "./compileScorer.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { ValueScore } from "./score.ts";
import { scoreScale } from "./scoreScale.ts";

const minutesPerDay = 1440;

function timeAt(minutes: number): string {
  const within = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const part = (number: number) => String(number).padStart(2, "0");
  return `${part(Math.floor(within / 60))}:${part(within % 60)}`;
}

/** The lengths of a night at which something changes: the shortest, the longest, about each edge. */
const lengths = [
  1,
  ...edgesInHours.flatMap((hours) => [hours * 60 - 1, hours * 60, hours * 60 + 1]),
  minutesPerDay,
];

const maybe = (answers: readonly (string | number)[]): fc.Arbitrary<Answer | undefined> =>
  fc.constantFrom<Answer | undefined>(undefined, { state: "declined" }, ...answers.map(answered));
const codes = ["a", "b", "c"];

const some = fc.record({
  bed: fc.nat(minutesPerDay - 1),
  missing: fc.constantFrom("bed" as const, "up" as const),
  x: maybe(codes),
  y: maybe(codes),
  n: maybe([0, 1, 2, 3]),
});

/** The time that is known, and what else is. */
function givenOf({
  bed,
  missing,
  ...others
}: typeof some extends fc.Arbitrary<infer T> ? T : never) {
  const known = missing === "bed" ? "up" : "bed";
  const stated: [string, Answer | undefined][] = [
    ...Object.entries(others),
    [known, answered(timeAt(bed))],
  ];
  const answers = Object.fromEntries(
    stated.filter(([, answer]) => answer !== undefined),
  ) as Answers;
  const times = lengths.map((length) => timeAt(known === "bed" ? bed + length : bed - length));
  return { answers, missing, times };
}

/** Every way to answer what is open, tried one by one. */
function everyCompletion(answers: Answers, missing: string, times: readonly string[]) {
  const open: readonly (readonly [string, readonly (string | number)[]])[] = [
    [missing, times],
    ...Object.entries({ x: codes, y: codes, n: [0, 1, 2, 3] }).filter(
      ([id]) => answers[id]?.state !== "answered",
    ),
  ];
  return open.reduce<readonly Answers[]>(
    (all, [id, values]) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [id]: answered(value) }))),
    [answers],
  );
}

function hasOverride({ scale }: CompiledScale): boolean {
  return "overrides" in scale && scale.overrides !== undefined && scale.overrides.length > 0;
}

describe("bounds while a time of day is missing", () => {
  it("are as tight as every completion tried one by one, as are their bands", () => {
    fc.assert(
      fc.property(nightInstrument, some, (instrument, one) => {
        const scorer = compileScorer(instrument);
        const compiled = scorer.scales.get("s");
        if (compiled === undefined) throw new Error("The one scale is gone");
        const { answers, missing, times } = givenOf(one);
        const scored = (all: Answers) =>
          scoreScale(scorer, compiled, createEvaluation(scorer, all)).score;
        const values = everyCompletion(answers, missing, times).flatMap((all): ValueScore[] => {
          const score = scored(all);
          return score.kind === "value" ? [score] : [];
        });
        const ends = values.map(({ exact }) => exact).sort(compare);
        const bands = values
          .map(({ band }) => band?.code ?? "")
          .sort((a, b) => bandRank(compiled, a) - bandRank(compiled, b));

        const score = scored(answers);

        const bounds = "bounds" in score ? score.bounds : undefined;
        expect(bounds?.exactness).toBe("outer");
        expect([bounds?.low, bounds?.high].map((end) => end && toExact(end))).toEqual(
          [ends[0], ends.at(-1)].map((end) => end && toExact(end)),
        );
        const saidBands = [bounds?.lowBand, bounds?.highBand].map((code) =>
          bandRank(compiled, code),
        );
        const realBands = [bands[0], bands.at(-1)].map((code) => bandRank(compiled, code));
        expect(saidBands[0]).toBeLessThanOrEqual(realBands[0] ?? -1);
        expect(saidBands[1]).toBeGreaterThanOrEqual(realBands[1] ?? -1);
        // An override and the value may hang on one answer, and a hull does not see that.
        expect(saidBands).toEqual(hasOverride(compiled) ? saidBands : realBands);
      }),
      lawRuns,
    );
  });
});
