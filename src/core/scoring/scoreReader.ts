import {
  type ConditionLeaf,
  type ConditionReader,
  compareAnswer,
  evaluateCondition,
  type Truth,
} from "../condition/index.ts";
import type { Flag, Instrument } from "../instrument/index.ts";
import type { ItemStatus } from "../response/index.ts";
import type { FlagReading, Score } from "./score.ts";

/** Reads items, scores and flags for conditions. A scale without value is unknown. */
export function scoreReader(
  { file }: Instrument,
  item: (id: string) => ItemStatus,
  scales: ReadonlyMap<string, Score>,
): ConditionReader {
  const reader: ConditionReader = {
    item,
    scale: (leaf) => {
      const score = scales.get(leaf.scale);
      return score === undefined ? "unknown" : readScore(leaf, score);
    },
    flag: flagsOnce(file.flags, () => reader),
  };
  return reader;
}

export function readScore(leaf: Extract<ConditionLeaf, { scale: string }>, score: Score): Truth {
  if ("state" in leaf) return score.kind === leaf.state;
  if (score.kind !== "value") return score.kind === "notApplicable" ? false : "unknown";
  if (!("band" in leaf)) return compareAnswer(score.value, leaf.op, leaf.value);
  const { band, otherBands = [] } = score;
  const isFirst = leaf.set === undefined || leaf.set === band?.set;
  const found = isFirst ? band : otherBands.find(({ set }) => set === leaf.set);
  return found === undefined ? "unknown" : found.code === leaf.band;
}

/** Reads each flag once, however many others look at it. */
export function flagsOnce(
  flags: readonly Flag[],
  reader: () => ConditionReader,
): (id: string) => Truth {
  const known = new Map<string, Truth>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const truth = readFlagOf(flags, id, reader());
    known.set(id, truth);
    return truth;
  };
}

export function readFlagOf(flags: readonly Flag[], id: string, reader: ConditionReader): Truth {
  const flag = flags.find((one) => one.id === id);
  return flag === undefined ? "unknown" : evaluateCondition(flag.when, reader);
}

export function readFlag(
  flag: Flag,
  plain: ConditionReader,
  certain: ConditionReader,
): FlagReading {
  const truth = evaluateCondition(flag.when, plain);
  const isCertain = truth !== "unknown" && evaluateCondition(flag.when, certain) === truth;
  return { id: flag.id, truth: inWords(truth), certain: isCertain };
}

function inWords(truth: Truth): FlagReading["truth"] {
  if (truth === "unknown") return "unknown";
  return truth ? "yes" : "no";
}
