import { add, subtract } from "../number/index.ts";
import type { Ends } from "./possibleEnds.ts";

/** Ends of what is turned round in its range; as they are without one. */
export function turnedEnds({ min, max }: Ends, reverse: Ends | undefined): Ends {
  if (reverse === undefined) return { min, max };
  const both = add(reverse.min, reverse.max);
  return { min: subtract(both, max), max: subtract(both, min) };
}
