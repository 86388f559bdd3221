import type { Vector } from "../../core/instrument/index.ts";
import {
  type ScaleReceipt,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../../core/scoring/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import { answersOf } from "./answersOf.ts";
import { expectedOf } from "./expectedOf.ts";
import { observedOf } from "./observedOf.ts";

/** One thing that a vector states and the core gives otherwise. */
export interface Difference {
  /** `scales.housing.value` */
  readonly where: string;
  /** As the vector writes it: the arithmetic done on paper. */
  readonly stated: unknown;
  readonly expected: unknown;
  readonly observed: unknown;
}

/** What differs, and the receipts of the scales in which something does. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly receipts: readonly ScaleReceipt[];
}

/** Compares all that a vector states with what the core gives; what it leaves out is not asked. */
export function compareVector(scorer: Scorer, vector: Vector): Comparison {
  const observed = observedOf(scorer, vector);
  // A vector that says nothing of faults means that there are none, or all else would be a riddle.
  const stated = { issues: [], ...vector.expected };
  const expected = { issues: [], ...expectedOf(vector) };
  const differences = differencesIn("", stated, expected, observed);
  return { differences, receipts: receiptsFor(scorer, vector, differences) };
}

function differencesIn(
  where: string,
  stated: unknown,
  expected: unknown,
  observed: unknown,
): readonly Difference[] {
  if (isRecord(expected)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differencesIn(
        where === "" ? key : `${where}.${key}`,
        isRecord(stated) ? stated[key] : undefined,
        value,
        isRecord(observed) ? observed[key] : undefined,
      ),
    );
  }
  const isSame = JSON.stringify(expected) === JSON.stringify(observed);
  return isSame ? [] : [{ where, stated, expected, observed }];
}

function receiptsFor(
  scorer: Scorer,
  vector: Vector,
  differences: readonly Difference[],
): readonly ScaleReceipt[] {
  const scales = new Set(
    differences.flatMap(({ where }) => {
      const [part, id = ""] = where.split(".");
      return part === "scales" ? [id] : [];
    }),
  );
  if (scales.size === 0) return [];
  const scores = scoreResponse(scorer, answersOf(vector), vector.date);
  if (!scores.ok) return [];
  return writeReceipt(scorer, scores.value).scales.filter(({ scale }) => scales.has(scale));
}
