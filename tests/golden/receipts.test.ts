import { describe, expect, it } from "vitest";
import { answersOf } from "../../src/cli/vectors/answersOf.ts";
import {
  type Instrument,
  isChoose,
  type Step,
  type Vector,
  vectorSchema,
} from "../../src/core/instrument/index.ts";
import { compileScorer, scoreResponse, writeReceipt } from "../../src/core/scoring/index.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";
import type { ScaleRules } from "./recomputeFromAnswers.ts";
import { type ReceiptJson, recomputeFromReceipt } from "./recomputeFromReceipt.ts";

/** The steps of a band set; where an answer chooses between several, those it chooses. */
function stepsOf({ file }: Instrument, set: string, { answers }: Vector): readonly Step<string>[] {
  const steps = file.bandSets?.[set]?.steps ?? [];
  if (!isChoose(steps)) return steps;
  const chosen = answers[steps.choose];
  const own = typeof chosen === "string" ? steps.cases[chosen] : undefined;
  return own ?? agreedSteps(steps.cases);
}

/** While nothing chooses there is a band only where every case has the same, so any case will do. */
function agreedSteps(cases: Readonly<Record<string, readonly Step<string>[]>>) {
  return Object.values(cases)[0] ?? [];
}

/** What the core says of each scale, and what its receipt gives without the core. */
function bothWays(instrument: Instrument, vector: Vector) {
  const scorer = compileScorer(instrument);
  const scores = scoreResponse(scorer, answersOf(vector));
  if (!scores.ok) return [];
  const receipt = JSON.parse(JSON.stringify(writeReceipt(scorer, scores.value))) as {
    scales: readonly (ReceiptJson & {
      result?: string;
      band?: string;
      otherBands?: Readonly<Record<string, string>>;
    })[];
  };
  return receipt.scales.map(({ result, band, otherBands = {}, override, ...rest }) => {
    const rules = (instrument.scales.get(rest.scale) ?? {}) as ScaleRules;
    const inSet = (set: string) =>
      recomputeFromReceipt(rest, stepsOf(instrument, set, vector), rules);
    const again = inSet(rest.bandSet ?? "");
    const others = Object.keys(otherBands).map((set) => [set, inSet(set)?.band]);
    const isOverridden = override !== undefined;
    return {
      core: { scale: rest.scale, result, band: isOverridden ? undefined : band, otherBands },
      again: {
        scale: rest.scale,
        result: again?.result,
        band: isOverridden ? undefined : again?.band,
        otherBands: Object.fromEntries(others),
      },
    };
  });
}

describe.each(instrumentFolders())("$name: receipts alone give", ({ instrument, vectors }) => {
  // Answers that are to be refused have no score, and so no receipt.
  const scored = [...vectors].filter(
    ([, input]) => (vectorSchema.parse(input).expected.issues ?? []).length === 0,
  );

  it.each(scored)("the same result and band: %s", (_, input) => {
    const scales = bothWays(parsed(instrument), vectorSchema.parse(input));

    expect(scales.length).toBeGreaterThan(0);
    expect(scales.map(({ again }) => again)).toEqual(scales.map(({ core }) => core));
  });
});
