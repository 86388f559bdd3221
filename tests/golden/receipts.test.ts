import { describe, expect, it } from "vitest";
import { answersOf } from "../../src/cli/vectors/answersOf.ts";
import { type Instrument, type Vector, vectorSchema } from "../../src/core/instrument/index.ts";
import { compileScorer, scoreResponse, writeReceipt } from "../../src/core/scoring/index.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";
import { type ReceiptJson, recomputeFromReceipt } from "./recomputeFromReceipt.ts";

/** What the core says of each scale, and what its receipt gives without the core. */
function bothWays(instrument: Instrument, vector: Vector) {
  const scorer = compileScorer(instrument);
  const scores = scoreResponse(scorer, answersOf(vector));
  if (!scores.ok) return [];
  const receipt = JSON.parse(JSON.stringify(writeReceipt(scorer, scores.value))) as {
    scales: readonly (ReceiptJson & { result?: string; band?: string })[];
  };
  return receipt.scales.map(({ result, band, ...rest }) => {
    const steps = instrument.file.bandSets?.[rest.bandSet ?? ""]?.steps ?? [];
    const again = recomputeFromReceipt(rest, steps);
    const isOverridden = rest.override !== undefined;
    return {
      core: { scale: rest.scale, result, band: isOverridden ? undefined : band },
      again: { scale: rest.scale, result: again?.result, band: again?.band },
    };
  });
}

describe.each(instrumentFolders())("$name: receipts alone give", ({ instrument, vectors }) => {
  it.each([...vectors])("the same result and band: %s", (_, input) => {
    const scales = bothWays(parsed(instrument), vectorSchema.parse(input));

    expect(scales.length).toBeGreaterThan(0);
    expect(scales.map(({ again }) => again)).toEqual(scales.map(({ core }) => core));
  });
});
