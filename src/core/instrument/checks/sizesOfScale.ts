import { fromDecimal } from "../../number/index.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import {
  type ExactSize,
  sizeOf,
  sizeOfProduct,
  sizeOfQuotient,
  sizeOfSum,
  sizeRounded,
} from "./exactSize.ts";

/** How large each number between the points and the result can become, in the order computed. */
export function sizesOfScale(
  scale: ComputedScale,
  points: ExactSize,
  mostOf: (term: Term) => number,
): readonly ExactSize[] {
  const weights = scale.of.flatMap((term) =>
    Array.from({ length: mostOf(term) }, () => term.weight ?? 1),
  );
  const contribution = sizeOfProduct(points, sizeOf(...weights));
  const sum = times(contribution, weights.length);
  const raw = rawSize(scale, points, weights, sum);
  const roundedRaw = rounded(scale, "raw", raw);
  const transformed = transformedSizes(scale, roundedRaw);
  const last = transformed.at(-1) ?? roundedRaw;
  return [contribution, sum, raw, roundedRaw, ...transformed, rounded(scale, "result", last)];
}

function times(a: ExactSize, count: number): ExactSize {
  return { n: a.n * count, d: a.d, most: a.most * count };
}

/** Divided by any number of terms, or by the weights of any of them. */
function rawSize(
  { method, missing }: ComputedScale,
  points: ExactSize,
  weights: readonly number[],
  sum: ExactSize,
): ExactSize {
  if (method === "mean") {
    const { d } = sizeOf(...weights);
    const divisor = weights.map((weight) => weight * d).reduce((a, b) => a + b, 0);
    return { n: sum.n, d: points.d * divisor, most: points.most };
  }
  if (missing.fill !== "prorate") return sum;
  const prorated = times(sum, weights.length);
  return { ...prorated, d: prorated.d * weights.length };
}

function rounded(scale: ComputedScale, at: "raw" | "result", size: ExactSize): ExactSize {
  const rule = scale.round?.find((round) => round.at === at);
  return rule === undefined ? size : sizeRounded(size, rule.decimals);
}

function transformedSizes({ transform }: ComputedScale, raw: ExactSize): readonly ExactSize[] {
  if (transform === undefined || "table" in transform) return [];
  if ("times" in transform) {
    const product = sizeOfProduct(raw, sizeOf(transform.times));
    return [product, sizeOfSum(product, sizeOf(transform.plus))];
  }
  const [from, upTo] = transform.from;
  const [low, high] = transform.to;
  const above = sizeOfSum(raw, sizeOf(from));
  const share = sizeOfQuotient(above, difference(from, upTo));
  const product = sizeOfProduct(share, sizeOf(difference(low, high)));
  return [above, share, product, sizeOfSum(product, sizeOf(low))];
}

/** What the decimals as written differ by, which their nearest floating-point numbers may not. */
function difference(a: number, b: number): number {
  const d = Math.max(fromDecimal(a).d, fromDecimal(b).d) === 1 ? 1 : 1e6;
  return (Math.round(b * d) - Math.round(a * d)) / d;
}
