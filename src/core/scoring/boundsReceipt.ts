import { toExact } from "../number/index.ts";
import type { Bounds } from "./score.ts";

export interface BoundsReceipt {
  readonly bounds?: readonly [string, string];
  readonly boundsExactness?: Bounds["exactness"];
}

export function boundsReceipt(score: { readonly bounds?: Bounds } | object): BoundsReceipt {
  const bounds = "bounds" in score ? score.bounds : undefined;
  if (bounds === undefined) return {};
  return {
    bounds: [toExact(bounds.low), toExact(bounds.high)],
    boundsExactness: bounds.exactness,
  };
}
