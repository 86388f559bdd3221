import { agreed } from "./agreed.ts";
import { assignBands } from "./assignBand.ts";
import { type Contribution, combineTerms } from "./combineTerms.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { Evaluation } from "./evaluation.ts";
import { openCases } from "./openCases.ts";
import { readTerms } from "./readTerms.ts";
import type { ReadTerm, ScaleSteps } from "./steps.ts";

/**
 * Works a scale out. While an answer that chooses between cases is missing, every case is worked
 * out, and only what all agree about is said.
 */
export function scaleSteps(compiled: CompiledScale, evaluation: Evaluation): ScaleSteps {
  const open = openCases(compiled, evaluation);
  if (open.length === 0) return plainSteps(compiled, evaluation);
  return agreed(
    open.map(({ name, cases }) => ({
      name,
      steps: evaluation.assuming(cases).scale(compiled.scale.id),
    })),
  );
}

function plainSteps(compiled: CompiledScale, evaluation: Evaluation): ScaleSteps {
  const { scale, terms } = compiled;
  const readings = terms.flatMap((term) => readTerms(scale, term, evaluation));
  const { parts, left, isUndecided, areRowsUnknown } = tallied(readings);
  const inPlay = readings.length - left;
  const needed = compiled.neededOf(inPlay);
  const combined =
    parts.length === 0 ? undefined : combineTerms(scale, parts, inPlay - parts.length, evaluation);
  const counted = { readings, counted: parts.length, left, needed };
  if (inPlay === 0 && !isUndecided) return { ...counted, kind: "notApplicable" };
  const exact = combined?.result;
  const isEnough = parts.length >= needed && !areRowsUnknown;
  if (exact === undefined || combined === undefined || !isEnough) {
    return { ...counted, ...(combined === undefined ? {} : { combined }), kind: "insufficient" };
  }
  const bands = assignBands(compiled, exact, evaluation);
  return { ...counted, combined, kind: "value", exact, ...bands };
}

interface Tally {
  readonly parts: readonly Contribution[];
  readonly left: number;
  readonly isUndecided: boolean;
  readonly areRowsUnknown: boolean;
}

/** What counts, how much has left, and what nobody knows yet. */
function tallied(readings: readonly ReadTerm[]): Tally {
  const parts: Contribution[] = [];
  let [left, isUndecided, areRowsUnknown] = [0, false, false];
  for (const { term, reading } of readings) {
    if (reading.kind === "counts") {
      parts.push({ contribution: reading.contribution, weight: term.weight });
    } else {
      if (reading.kind === "left") left += 1;
      isUndecided ||= reading.isUndecided === true;
      areRowsUnknown ||= reading.areRowsUnknown === true;
    }
  }
  return { parts, left, isUndecided, areRowsUnknown };
}
