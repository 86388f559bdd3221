import { calculate, inWords } from "../../src/cli/vectors/calculator.ts";
import {
  type AnsweredTerm,
  elapsedFrom,
  lookedUp,
  type ScaleRules,
} from "./recomputeFromAnswers.ts";

/** As much of a scale's receipt as is needed; read as JSON, as another program would. */
export interface ReceiptJson {
  readonly scale: string;
  readonly method: string;
  readonly terms: readonly (AnsweredTerm & {
    readonly taken: string;
    readonly points?: string;
    readonly weight: string;
    readonly contribution?: string;
  })[];
  readonly needed: number;
  readonly round?: readonly {
    readonly at: string;
    readonly decimals: number;
    readonly mode: string;
  }[];
  readonly transform?: {
    readonly from?: readonly [number, number];
    readonly to?: readonly [number, number];
    readonly times?: number;
    readonly plus?: number;
    readonly rows?: readonly (readonly [number, number])[];
  };
  readonly prorate?: string;
  readonly bandSet?: string;
  readonly override?: string;
}

export interface Steps {
  readonly below?: number;
  readonly upTo?: number;
  readonly is: string;
}

/**
 * A scale's result and band from its receipt and the instrument's band steps alone, by another way
 * than the core's. Undefined where too few terms counted.
 */
export function recomputeFromReceipt(
  receipt: ReceiptJson,
  steps: readonly Steps[],
  rules: ScaleRules = {},
): { readonly result: string; readonly band?: string } | undefined {
  const counted = receipt.terms.filter(({ taken }) => taken === "counts");
  if (counted.length === 0 || counted.length < receipt.needed) return undefined;
  const plain = combine(receipt.method, counted, rules);
  if (plain === undefined) return undefined;
  const raw = round(receipt, "raw", prorated(receipt, plain));
  const result = inWords(calculate(round(receipt, "result", transform(receipt, raw))));
  if (steps.length === 0 || receipt.override !== undefined) return { result };
  const band = steps.find(
    ({ below, upTo }) =>
      (below === undefined || compare(result, String(below)) < 0) &&
      (upTo === undefined || compare(result, String(upTo)) <= 0),
  );
  return { result, ...(band === undefined ? {} : { band: band.is }) };
}

function combine(
  method: string,
  terms: ReceiptJson["terms"],
  rules: ScaleRules,
): string | undefined {
  const parts = terms.map(({ points = "0", weight }) => `(${points})*(${weight})`);
  const sum = parts.join("+");
  const [first = "0", second = "0"] = parts;
  switch (method) {
    case "sum":
      return sum;
    case "count":
      return terms.map(({ contribution = "0" }) => `(${contribution})`).join("+");
    case "ratio":
      return `(${first})/(${second})`;
    case "elapsed":
      return elapsedFrom(terms, rules);
    case "lookup":
      return lookedUp(terms, rules);
    case "difference":
      return `(${first})-(${second})`;
    case "mean":
      return `(${sum})/(${terms.map(({ weight }) => `(${weight})`).join("+")})`;
    case "min":
    case "max": {
      const sorted = [...parts].sort(compare);
      return (method === "min" ? sorted[0] : sorted.at(-1)) ?? "0";
    }
    default:
      throw new Error(`Not recomputed by this program: ${method}`);
  }
}

function prorated({ method, terms, prorate }: ReceiptJson, plain: string): string {
  if (method !== "sum" || prorate === undefined) return plain;
  const inPlay = terms.filter(({ taken }) => taken !== "left").length;
  const counted = terms.filter(({ taken }) => taken === "counts").length;
  return `(${plain})*${inPlay}/${counted}`;
}

function transform({ transform: rule }: ReceiptJson, raw: string): string {
  if (rule === undefined) return raw;
  if (rule.rows !== undefined) {
    const row = rule.rows.find(([at]) => compare(`(${at})`, raw) === 0);
    if (row === undefined) throw new Error(`No row for ${raw}`);
    return `(${row[1]})`;
  }
  if (rule.from === undefined || rule.to === undefined) {
    return `(${raw})*(${rule.times})+(${rule.plus})`;
  }
  const [from, upTo] = rule.from;
  const [low, high] = rule.to;
  return `(${low})+((${raw})-(${from}))/((${upTo})-(${from}))*((${high})-(${low}))`;
}

/** By integer division of twice the value plus a half, on the side away from zero. */
function round(receipt: ReceiptJson, at: string, arithmetic: string): string {
  const rule = receipt.round?.find((one) => one.at === at);
  if (rule === undefined) return arithmetic;
  const factor = 10n ** BigInt(rule.decimals);
  const { n, d } = calculate(`(${arithmetic})*${factor}`);
  const floor = (a: bigint, b: bigint) => (a - (((a % b) + b) % b)) / b;
  const halfUp = n < 0n ? -floor(-2n * n + d, 2n * d) : floor(2n * n + d, 2n * d);
  return `(${rule.mode === "floor" ? floor(n, d) : halfUp})/${factor}`;
}

function compare(a: string, b: string): number {
  const { n } = calculate(`(${a})-(${b})`);
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}
