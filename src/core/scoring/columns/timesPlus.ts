import type { ComputedScale } from "../../instrument/index.ts";
import { divide, fromDecimal, multiply, subtract } from "../../number/index.ts";
import { commonDenominator, numeratorOver } from "./wholeNumbers.ts";

export type Linear = Exclude<NonNullable<ComputedScale["transform"]>, { table: string }>;

/** A linear transform in whole numbers: (raw × times + plus) ÷ over. */
export interface TimesPlus {
  readonly times: number;
  readonly plus: number;
  readonly over: number;
}

export function timesPlus(rule: Linear | undefined): TimesPlus {
  if (rule === undefined) return { times: 1, plus: 0, over: 1 };
  const [times, plus] = fractionsOf(rule);
  const over = commonDenominator([times, plus]);
  return { times: numeratorOver(over, times), plus: numeratorOver(over, plus), over };
}

function fractionsOf(rule: Linear) {
  if ("times" in rule) return [fromDecimal(rule.times), fromDecimal(rule.plus)] as const;
  const [from, upTo] = [fromDecimal(rule.from[0]), fromDecimal(rule.from[1])];
  const [low, high] = [fromDecimal(rule.to[0]), fromDecimal(rule.to[1])];
  const times = divide(subtract(high, low), subtract(upTo, from));
  return [times, subtract(low, multiply(from, times))] as const;
}
