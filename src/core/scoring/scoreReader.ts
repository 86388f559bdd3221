import {
  type ConditionReader,
  compareAnswer,
  evaluateCondition,
  type Truth,
} from "../condition/index.ts";
import type { Flag } from "../instrument/index.ts";
import { type ItemStatuses, statusOf } from "../response/index.ts";
import type { FlagReading, Score } from "./score.ts";

/**
 * Reads items, scores and flags for conditions. A scale without value is unknown; with
 * `onlyCertain` so is a band or value that a missing answer could still move.
 */
export function scoreReader(
  statuses: ItemStatuses,
  scales: ReadonlyMap<string, Score>,
  flags: ReadonlyMap<string, Flag>,
  onlyCertain = false,
): ConditionReader {
  const reader: ConditionReader = {
    item: (id) => statusOf(statuses, id),
    scale: (leaf) => {
      const score = scales.get(leaf.scale);
      if (score === undefined) return "unknown";
      if ("state" in leaf) return score.kind === leaf.state;
      if (score.kind !== "value") return score.kind === "notApplicable" ? false : "unknown";
      if ("band" in leaf) {
        if (score.band === undefined || (onlyCertain && !score.band.certain)) return "unknown";
        return score.band.code === leaf.band;
      }
      const isFixed = score.coverage.answered === score.coverage.applicable;
      return onlyCertain && !isFixed ? "unknown" : compareAnswer(score.value, leaf.op, leaf.value);
    },
    flag: (id) => {
      const flag = flags.get(id);
      return flag === undefined ? "unknown" : evaluateCondition(flag.when, reader);
    },
  };
  return reader;
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
