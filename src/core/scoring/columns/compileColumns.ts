import { invariant } from "../../issue/index.ts";
import type { Answers } from "../../response/index.ts";
import type { CompiledScale, Scorer } from "../compiledScale.ts";
import { bandColumns } from "./bandColumns.ts";
import { coverageColumns } from "./coverageColumns.ts";
import { createPlan } from "./createPlan.ts";
import type { Plan } from "./plan.ts";
import type { ScaleColumns } from "./scaleColumns.ts";
import { valueColumns } from "./valueColumns.ts";
import { isSafe } from "./wholeNumbers.ts";
import { type Refusal, whyRefused } from "./whyRefused.ts";

/** Scores many responses at a time, in columns with a row for each of them. */
export interface ColumnScorer {
  /** How many responses it takes at a time. */
  readonly size: number;
  /** Answers as the scorer's coder numbers them, a column for each item by its place. */
  readonly codes: readonly Int32Array[];
  /** Writes a response into a row of `codes`; false, and nothing written, for one with a fault. */
  readonly put: (row: number, answers: Answers) => boolean;
  /** Scores so many rows, from the first. */
  readonly score: (rows: number) => void;
  /** The results of each scale by its id, written over by every `score`. */
  readonly scales: ReadonlyMap<string, ScaleColumns>;
  /** Scales that only `scoreResponse` can score, and why. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

/**
 * Makes a scorer ready for so many responses at a time. Of each scale it gives what `scoreResponse`
 * gives as state, exact value, bands and coverage. It gives no bounds, and so does not say whether
 * a band is certain; no receipts; nothing of domains, flags and checks.
 */
export function compileColumns(scorer: Scorer, size: number): ColumnScorer {
  const plan = createPlan(scorer, size);
  const scales = new Map<string, ScaleColumns>();
  const refused = new Map<string, Refusal>();
  for (const [id, compiled] of scorer.scales) {
    const columns = whyRefused(scorer, compiled) ?? scaleColumns(plan, compiled);
    if (typeof columns === "string") refused.set(id, columns);
    else scales.set(id, columns);
  }
  const { codes, steps } = plan;
  return {
    size,
    codes,
    scales,
    refused,
    put: (row, answers) => {
      const coded = scorer.coder.codesOf(answers);
      if (coded === undefined) return false;
      invariant(row < size, "More responses than there are rows");
      for (let place = 0; place < codes.length; place += 1) {
        const column = codes[place];
        if (column !== undefined) column[row] = coded[place] ?? 0;
      }
      return true;
    },
    score: (rows) => {
      invariant(rows <= size, "More responses than there are rows");
      for (const step of steps) step(rows);
    },
  };
}

function scaleColumns(plan: Plan, compiled: CompiledScale): ScaleColumns | "tooLarge" {
  const values = valueColumns(plan, compiled);
  const bands = bandColumns(plan, compiled, values);
  const { largest, largestDenominator, ...columns } = values;
  if (bands === undefined || !isSafe(largest, largestDenominator)) return "tooLarge";
  return { ...columns, bands, ...coverageColumns(plan, compiled) };
}
