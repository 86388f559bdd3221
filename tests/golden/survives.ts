import { compareVector } from "../../src/cli/vectors/compareVector.ts";
import { parseInstrument, type Vector } from "../../src/core/instrument/index.ts";
import { compileScorer } from "../../src/core/scoring/index.ts";
import type { DataMutation } from "./dataMutations.ts";
import { patchJson } from "./patchJson.ts";

/**
 * True when no vector notices the change: so much of the instrument is not tested. A change that
 * is refused when parsing is no instrument, and is noticed there.
 */
export function survives(
  file: unknown,
  vectors: readonly Vector[],
  { patch }: DataMutation,
): boolean {
  const parsed = parseInstrument(patchJson(file, [patch]));
  if (!parsed.ok) return false;
  const scorer = compileScorer(parsed.value);
  return vectors.every((vector) => compareVector(scorer, vector).differences.length === 0);
}
