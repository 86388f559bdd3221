import { calculate, inWords } from "../../../src/cli/vectors/calculator.ts";
import type { NeedJson, RoundJson, StepJson } from "./receiptJson.ts";

/** `"(1+2)/6"` as `"1/2"`. */
export function worked(arithmetic: string): string {
  return inWords(calculate(arithmetic));
}

/** Below zero where a is less than b, above it where a is more. */
export function compare(a: string, b: string): number {
  const { n } = calculate(`(${a})-(${b})`);
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}

export function added(numbers: readonly string[]): string {
  return worked(numbers.map((number) => `(${number})`).join("+"));
}

/** By integer division of twice the value plus a half, on the side away from zero. */
export function rounded(rule: RoundJson | undefined, value: string): string {
  if (rule === undefined) return value;
  const factor = 10n ** BigInt(rule.decimals);
  const { n, d } = calculate(`(${value})*${factor}`);
  const floor = (a: bigint, b: bigint) => (a - (((a % b) + b) % b)) / b;
  const halfUp = n < 0n ? -floor(-2n * n + d, 2n * d) : floor(2n * n + d, 2n * d);
  return worked(`(${rule.mode === "floor" ? floor(n, d) : halfUp})/${factor}`);
}

/** What the first step that holds gives, read downwards. */
export function graded<T>(steps: readonly StepJson<T>[], value: string): T | undefined {
  return steps.find(
    ({ below, upTo }) =>
      (below === undefined || compare(value, String(below)) < 0) &&
      (upTo === undefined || compare(value, String(upTo)) <= 0),
  )?.is;
}

/** How many of so many in play must count: at least one. */
export function needed(need: NeedJson, inPlay: number): number {
  if (need === "all") return Math.max(1, inPlay);
  if ("answered" in need) return need.answered;
  if ("atMostMissing" in need) return Math.max(1, inPlay - need.atMostMissing);
  let enough = 1;
  while (compare(String(enough), `${need.share}*${inPlay}`) < 0) enough += 1;
  return enough;
}
