import { added, compare, needed, rounded, worked } from "./arithmetic.ts";
import type { ScaleJson } from "./receiptJson.ts";
import { agreedBands, named, type RecomputedBands, recomputeBands } from "./recomputeBands.ts";
import { recomputeCondition } from "./recomputeCondition.ts";
import { recomputeTerm, type TakenTerm } from "./recomputeTerm.ts";

type Counts = Extract<TakenTerm, { taken: "counts" }> & { readonly weight: string };

export interface RecomputedScale extends RecomputedBands {
  readonly kind: string;
  readonly counted: number;
  readonly left: number;
  readonly needed: number;
  readonly terms: readonly TakenTerm[];
  readonly result?: string;
}

/**
 * A scale worked out from its receipt alone, by another way than the core's; where an answer that
 * chooses is missing, what its cases agree about.
 */
export function recomputeScale(receipt: ScaleJson): RecomputedScale {
  const { each, ifAnswered = {} } = receipt;
  const plain = inOneCase(receipt);
  if (each === undefined) return plain;
  const cases = Object.entries(each).map(([name, one]) => ({ name, is: inOneCase(one) }));
  const { kind, result } = cases[0]?.is ?? plain;
  const isSame = cases.every(({ is }) => is.kind === kind && is.result === result);
  const { counted, left, needed: need, terms } = plain;
  const common = { counted, left, needed: need, terms };
  if (!isSame) {
    const answered = Object.entries(ifAnswered).map(([name, one]) => {
      const is = inOneCase(one);
      return [name, is.result ?? is.kind] as const;
    });
    return { ...common, kind: "varies", cases: named(answered) };
  }
  if (result === undefined) return { ...common, kind };
  return { ...common, kind, result, ...agreedBands(receipt.bandSet, cases) };
}

function inOneCase(receipt: ScaleJson): RecomputedScale {
  const terms = receipt.terms.map((term) => recomputeTerm(receipt, term));
  const left = terms.filter(({ taken }) => taken === "left").length;
  const parts = terms.flatMap((term, i): readonly Counts[] =>
    term.taken === "counts" ? [{ ...term, weight: receipt.terms[i]?.weight ?? "" }] : [],
  );
  const inPlay = terms.length - left;
  const need = needed(receipt.missing.need, inPlay);
  const common = { counted: parts.length, left, needed: need, terms };
  const isUndecided = receipt.terms.some(
    ({ undecided, factors = [] }, i) =>
      terms[i]?.taken === "left" &&
      (undecided === true || factors.some((factor) => factor.undecided === true)),
  );
  if (inPlay === 0 && !isUndecided) return { kind: "notApplicable", ...common };
  const hasRows = receipt.terms.every(({ rows }) => rows !== "unknown");
  const isEnough = hasRows && parts.length > 0 && parts.length >= need;
  const result = isEnough ? resultOf(receipt, parts, inPlay) : undefined;
  if (result === undefined) return { kind: "insufficient", ...common };
  return { kind: "value", ...common, result, ...recomputeBands(receipt, result) };
}

/** The fixed order: method, prorate, round raw, transform, round result. */
function resultOf(
  receipt: ScaleJson,
  parts: readonly Counts[],
  inPlay: number,
): string | undefined {
  const { method, missing, round = [] } = receipt;
  const plain = combined(receipt, parts);
  if (plain === undefined) return undefined;
  const isFilled = method === "sum" && missing.fill === "prorate";
  const raw = isFilled ? worked(`(${plain})*${inPlay}/${parts.length}`) : plain;
  const rule = (place: string) => round.find(({ at }) => at === place);
  const transformed = transform(receipt, rounded(rule("raw"), raw));
  return transformed && rounded(rule("result"), transformed);
}

function combined(receipt: ScaleJson, parts: readonly Counts[]): string | undefined {
  const { method, terms } = receipt;
  const contributions = parts.map(({ contribution }) => contribution);
  const [first, second] = contributions;
  switch (method) {
    case "sum":
    case "count":
      return added(contributions);
    case "mean":
      return worked(`(${added(contributions)})/(${added(parts.map(({ weight }) => weight))})`);
    case "min":
      return [...contributions].sort(compare)[0];
    case "max":
      return [...contributions].sort(compare).at(-1);
    case "lookup": {
      const row = receipt.lookup?.find(({ when }) => recomputeCondition(when) !== false);
      return row && recomputeCondition(row.when) === true ? String(row.is) : undefined;
    }
    default:
      if (first === undefined || second === undefined || terms.length !== 2) return undefined;
      return ofPair(receipt, first, second);
  }
}

function ofPair({ method, across, unit }: ScaleJson, a: string, b: string): string | undefined {
  switch (method) {
    case "ratio":
      return compare(b, "0") === 0 ? undefined : worked(`(${a})/(${b})`);
    case "difference":
      return worked(`(${a})-(${b})`);
    case "elapsed": {
      const apart = worked(`(${b})-(${a})`);
      const isNextDay = across === "midnight" && compare(apart, "0") <= 0;
      const passed = isNextDay ? worked(`(${apart})+1440`) : apart;
      return unit === "hours" ? worked(`(${passed})/60`) : passed;
    }
    default:
      throw new Error(`Not recomputed by this program: ${method}`);
  }
}

/** Undefined where the table of norms has no row for the raw score. */
function transform({ transform: rule }: ScaleJson, raw: string): string | undefined {
  if (rule === undefined) return raw;
  const { table, row, from, to, times, plus } = rule;
  if (table !== undefined) {
    return row === undefined || compare(String(row[0]), raw) !== 0
      ? undefined
      : worked(`${row[1]}`);
  }
  if (from === undefined || to === undefined) return worked(`(${raw})*(${times})+(${plus})`);
  const share = `((${raw})-(${from[0]}))/((${from[1]})-(${from[0]}))`;
  return worked(`(${to[0]})+${share}*((${to[1]})-(${to[0]}))`);
}
