/** What a scale can be, in the order of the numbers in a column. One that varies has no column. */
export const columnStates = ["value", "insufficient", "notApplicable"] as const;
export const isValue = 0;
export const isInsufficient = 1;
export const isNotApplicable = 2;

/** In a column of bands. */
export const noBand = 255;

export interface BandColumn {
  readonly set: string;
  /** The bands of the set, in its order. */
  readonly codes: readonly string[];
  /** Which of them it is, by place; 255 where there is no value. */
  readonly column: Uint8Array;
}

/** The results of one scale, a row for each response. */
export interface ScaleColumns {
  /** 0 a value, 1 insufficient, 2 not applicable. */
  readonly states: Uint8Array;
  /** Whole numbers: over the denominator the exact value. Not a number where there is none. */
  readonly numerators: Float64Array;
  /** Above zero. */
  readonly denominators: Float64Array;
  /** The nearest number to the fraction; not a number where there is no value. */
  readonly values: Float64Array;
  /** The default set first. */
  readonly bands: readonly BandColumn[];
  /** Distinct items that were answered, and that apply. */
  readonly answered: Uint16Array;
  readonly applicable: Uint16Array;
}
