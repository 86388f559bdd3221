import {
  type ConditionLeaf,
  type ConditionReader,
  compareAnswer,
  type Truth,
} from "../condition/index.ts";
import { compare, toNumber } from "../number/index.ts";
import type { Scorer } from "./compiledScale.ts";
import { createEvaluation } from "./createEvaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { isFixed } from "./onlyCertain.ts";
import type { Score, ValueScore } from "./score.ts";
import { flagsOnce, readScore } from "./scoreReader.ts";

/** Reads of items, scores and flags only what no answer to come can change; all else is unknown. */
export function certainReader(
  scorer: Scorer,
  { answers, given }: Evaluation,
  scales: ReadonlyMap<string, Score>,
  /** The rule for the whole form has taken values away that answers to come give back. */
  isTooEmpty: boolean,
): ConditionReader {
  const { flags } = scorer.instrument.file;
  const evaluation = createEvaluation(scorer, answers, { ...given, onlyCertain: true });
  const certain: ConditionReader = {
    item: evaluation.reader.item,
    scale: (leaf) => {
      const score = scales.get(leaf.scale);
      if (score === undefined || isTooEmpty) return "unknown";
      if (isFixed(scorer, leaf.scale, evaluation)) return readScore(leaf, score);
      return score.kind === "value" ? certainOf(leaf, score) : "unknown";
    },
    flag: flagsOnce(flags, () => certain),
  };
  return certain;
}

type ScaleLeaf = Extract<ConditionLeaf, { scale: string }>;

/** What holds of the value and band wherever between its bounds the score comes to lie. */
function certainOf(leaf: ScaleLeaf, score: ValueScore): Truth {
  if ("state" in leaf) return "unknown";
  if (!("band" in leaf)) return wherever(leaf, score);
  const { band } = score;
  const isFirst = leaf.set === undefined || leaf.set === band?.set;
  return isFirst && band?.certain === true ? band.code === leaf.band : "unknown";
}

/** Between two values that a comparison holds of alike, some value may still equal what it asks. */
function wherever(
  { op, value }: Extract<ScaleLeaf, { value: number }>,
  { bounds, value: now }: ValueScore,
): Truth {
  if (bounds === undefined) return "unknown";
  const { low, high } = bounds;
  const isOpen = compare(low, high) !== 0;
  if (isOpen && (op === "=" || op === "!=")) return "unknown";
  const [truth = "unknown", ...others] = [toNumber(low), now, toNumber(high)].map((one) =>
    compareAnswer(one, op, value),
  );
  return others.every((one) => one === truth) ? truth : "unknown";
}
