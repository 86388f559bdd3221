/** One budget, as it was met in this run. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: "ms" | "kB" | "×" | "/s" | "s" | "";
  /** Absent where the figure only stands beside another one. */
  readonly budget?: Budget;
  /** How this compares with the pages of the same items that were measured in the same run. */
  readonly ratio?: string;
}

export type Budget = { readonly atMost: number } | { readonly atLeast: number };

/** A budget whose part of the program is not there yet. No figure is better than a made-up one. */
interface NotBuilt {
  readonly what: string;
  readonly notBuilt: string;
}

export type Reported = Line | NotBuilt;

export function isWithin({ measured, budget }: Line): boolean | undefined {
  if (budget === undefined) return undefined;
  return "atMost" in budget ? measured <= budget.atMost : measured >= budget.atLeast;
}
