import { type Rational, ratio } from "../../number/index.ts";
import type { Coverage } from "../../response/index.ts";
import { columnStates, noBand, type ScaleColumns } from "./scaleColumns.ts";

/** A score without what takes time to find out: its bounds, and whether its band is certain. */
export type RowScore =
  | {
      readonly kind: "value";
      readonly exact: Rational;
      /** The nearest number to the exact value. */
      readonly value: number;
      /** The band of each set, the default one first. */
      readonly bands: readonly { readonly set: string; readonly code: string }[];
      readonly coverage: Coverage;
    }
  /** One in columns never varies. */
  | {
      readonly kind: "insufficient" | "notApplicable" | "varies";
      readonly coverage: Coverage;
    };

/** The score of one row, counted from 0, with its fraction in lowest terms. */
export function readRow(columns: ScaleColumns, row: number): RowScore {
  const kind = columnStates[columns.states[row] ?? 0] ?? "value";
  const coverage = {
    answered: columns.answered[row] ?? 0,
    applicable: columns.applicable[row] ?? 0,
  };
  if (kind !== "value") return { kind, coverage };
  return {
    kind,
    exact: ratio(columns.numerators[row] ?? 0, columns.denominators[row] ?? 1),
    value: columns.values[row] ?? Number.NaN,
    bands: columns.bands.map(({ set, codes, column }) => ({
      set,
      code: codes[column[row] ?? noBand] ?? "",
    })),
    coverage,
  };
}
