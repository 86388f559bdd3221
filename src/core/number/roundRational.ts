import { type Rational, ratio } from "./rational.ts";

export interface Rounding {
  readonly decimals: number;
  readonly mode: "halfUp" | "floor";
}

/** Rounds exactly. `halfUp` is away from zero (2.5 → 3, −2.5 → −3); `floor` is towards −∞. */
export function roundRational(a: Rational, { decimals, mode }: Rounding): Rational {
  const factor = 10n ** BigInt(decimals);
  const scaled = BigInt(a.n) * factor;
  const d = BigInt(a.d);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const sign = scaled < 0n ? -1n : 1n;
  const whole =
    mode === "halfUp"
      ? sign * ((2n * magnitude + d) / (2n * d))
      : (scaled - (((scaled % d) + d) % d)) / d;
  return ratio(Number(whole), Number(factor));
}
