import type { ReceiptJson, ScaleJson, Truth } from "./receiptJson.ts";
import { recomputeCondition } from "./recomputeCondition.ts";
import { type RecomputedDomain, recomputeDomain } from "./recomputeDomain.ts";
import { type RecomputedScale, recomputeScale } from "./recomputeScale.ts";

export interface Recomputed {
  readonly scales: Readonly<Record<string, RecomputedScale>>;
  readonly domains: Readonly<Record<string, RecomputedDomain>>;
  readonly flags: Readonly<Record<string, Truth>>;
}

/**
 * Every score of a response worked out again from its receipt and nothing else: neither the core
 * nor the instrument is asked.
 */
export function recomputeReceipt({ form, scales, domains, flags }: ReceiptJson): Recomputed {
  const isTooEmpty = form !== undefined && form.missing.length > form.atMostMissing;
  const recompute = (receipt: ScaleJson) => {
    const plain = recomputeScale(receipt);
    return isTooEmpty ? withoutValue(plain) : plain;
  };
  const found = new Map(scales.map((receipt) => [receipt.scale, recompute(receipt)]));
  const scaleOf = (scale: string): RecomputedScale => {
    const one = found.get(scale);
    if (one === undefined) throw new Error(`The receipt has no scale ${scale}`);
    return one;
  };
  return {
    scales: Object.fromEntries(found),
    domains: Object.fromEntries(
      domains.map((one) => [one.domain, recomputeDomain(one, scaleOf, recompute)]),
    ),
    flags: Object.fromEntries(flags.map(({ flag, when }) => [flag, recomputeCondition(when)])),
  };
}

function withoutValue(scale: RecomputedScale): RecomputedScale {
  const { kind, counted, left, needed, terms } = scale;
  return {
    kind: kind === "notApplicable" ? kind : "insufficient",
    counted,
    left,
    needed,
    terms,
  };
}
