import { conditionItems } from "../condition/index.ts";
import type { BandSet, ComputedScale, Instrument } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import { type CompiledTerm, compileTerm } from "./compileTerm.ts";

export interface CompiledScale {
  readonly scale: ComputedScale;
  readonly terms: readonly CompiledTerm[];
  /** Distinct items the scale reads. */
  readonly items: readonly string[];
  /** These, and all that decides whether they apply or overrides the band, in condition order. */
  readonly closure: readonly string[];
  /** Items of the closure that a condition or an override looks at, or that two terms read. */
  readonly pivots: ReadonlySet<string>;
  /** The default band set; absent for a part and for a scale without bands. */
  readonly bandSet?: { readonly id: string; readonly set: BandSet };
}

/** An instrument made ready for scoring: do it once, score many responses. */
export interface Scorer {
  readonly instrument: Instrument;
  readonly scales: ReadonlyMap<string, CompiledScale>;
}

export function compileScorer(instrument: Instrument): Scorer {
  const scales = instrument.scaleOrder.map((id) => {
    const scale = instrument.scales.get(id);
    invariant(scale !== undefined && scale.role !== "described", `Not a computed scale: ${id}`);
    return [id, compileScale(instrument, scale)] as const;
  });
  return { instrument, scales: new Map(scales) };
}

function compileScale(instrument: Instrument, scale: ComputedScale): CompiledScale {
  const terms = scale.of.map((term) => compileTerm(instrument, term));
  const read = terms.map(({ item }) => item);
  const items = [...new Set(read)];
  const overrides = "overrides" in scale ? (scale.overrides ?? []) : [];
  const overriding = overrides.flatMap(({ when }) => conditionItems(when));
  const closure = closeOverConditions(instrument, [...items, ...overriding]);
  const pivots = new Set([
    ...overriding,
    ...read.filter((id, i) => read.indexOf(id) !== i),
    ...closure.flatMap((id) => conditionsOf(instrument, id)),
  ]);
  const set =
    "bands" in scale ? (scale.bands.find((b) => b.default) ?? scale.bands[0])?.set : undefined;
  const found = set === undefined ? undefined : instrument.file.bandSets?.[set];
  return {
    scale,
    terms,
    items,
    closure,
    pivots,
    ...(set === undefined || found === undefined ? {} : { bandSet: { id: set, set: found } }),
  };
}

function conditionsOf(instrument: Instrument, id: string): readonly string[] {
  const condition = instrument.items.get(id)?.item.condition;
  return condition === undefined ? [] : conditionItems(condition);
}

function closeOverConditions(instrument: Instrument, ids: readonly string[]): readonly string[] {
  const closed = new Set<string>();
  const visit = (id: string) => {
    if (closed.has(id)) return;
    closed.add(id);
    conditionsOf(instrument, id).forEach(visit);
  };
  ids.forEach(visit);
  return instrument.conditionOrder.filter((id) => closed.has(id));
}
