import {
  type ConditionReader,
  compareAnswer,
  evaluateCondition,
  type Truth,
} from "../condition/index.ts";
import type { Flag, Instrument } from "../instrument/index.ts";
import type { ItemStatus } from "../response/index.ts";
import type { FlagReading, Score } from "./score.ts";

/**
 * Reads items, scores and flags for conditions. A scale without value is unknown; with
 * `onlyCertain` so is a band or value that a missing answer could still move.
 */
export function scoreReader(
  { file }: Instrument,
  item: (id: string) => ItemStatus,
  scales: ReadonlyMap<string, Score>,
  onlyCertain = false,
): ConditionReader {
  const reader: ConditionReader = {
    item,
    scale: (leaf) => {
      const score = scales.get(leaf.scale);
      if (score === undefined) return "unknown";
      if ("state" in leaf) return score.kind === leaf.state;
      if (score.kind !== "value") return score.kind === "notApplicable" ? false : "unknown";
      if ("band" in leaf) {
        return readBand(leaf, score, onlyCertain);
      }
      const isFixed = score.coverage.answered === score.coverage.applicable;
      return onlyCertain && !isFixed ? "unknown" : compareAnswer(score.value, leaf.op, leaf.value);
    },
    flag: (id) => {
      const flag = file.flags.find((one) => one.id === id);
      return flag === undefined ? "unknown" : evaluateCondition(flag.when, reader);
    },
  };
  return reader;
}

/** A band of another set than the default is certain only when every answer is there. */
function readBand(
  leaf: { readonly band: string; readonly set?: string },
  score: Extract<Score, { kind: "value" }>,
  onlyCertain: boolean,
): Truth {
  const { band, otherBands = [], coverage } = score;
  const other = otherBands.find(({ set }) => set === leaf.set);
  if (leaf.set === undefined || leaf.set === band?.set) {
    return band === undefined || (onlyCertain && !band.certain)
      ? "unknown"
      : band.code === leaf.band;
  }
  const isOpen = onlyCertain && coverage.answered < coverage.applicable;
  return other === undefined || isOpen ? "unknown" : other.code === leaf.band;
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
