import {
  type ComputedScale,
  chosenBy,
  closureOf,
  conditionLooksAt,
  type Instrument,
  meanOfDomain,
  scaleLooksAt,
} from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { compileTerm } from "./compileTerm.ts";
import type { DomainScore } from "./score.ts";
import { sensesOf } from "./sensesOf.ts";

export function compileScorer(instrument: Instrument): Scorer {
  const scales = new Map<string, CompiledScale>();
  for (const id of instrument.scaleOrder) {
    const scale = instrument.scales.get(id);
    invariant(scale !== undefined && scale.role !== "described", `Not a computed scale: ${id}`);
    scales.set(id, compileScale(instrument, scale, scales));
  }
  const means = new Map(
    instrument.file.domains.flatMap((domain) => {
      const mean = meanOfDomain(instrument.file, domain);
      return mean === undefined ? [] : [[domain.id, compileScale(instrument, mean, scales)]];
    }),
  );
  const scored = [...scales.values()].filter(({ scale }) => scale.role === "scored");
  const scoredReads = [...new Set(scored.flatMap(({ reads }) => reads))];
  const knownDomains = new Map(
    instrument.file.domains.map(({ id }) => [id, new Map<string, DomainScore>()]),
  );
  return { instrument, scales, means, scoredReads, knownDomains };
}

function compileScale(
  instrument: Instrument,
  scale: ComputedScale,
  before: ReadonlyMap<string, CompiledScale>,
): CompiledScale {
  const terms = scale.of.map((term) => compileTerm(instrument, scale, term));
  const children = terms.flatMap(({ source }) =>
    source.kind === "scale" ? (before.get(source.scale) ?? []) : [],
  );
  const read = [...terms.flatMap(({ items }) => items), ...children.flatMap(({ reads }) => reads)];
  const closure = itemsBehind(instrument, scale);
  const senses = sensesOf(scale, terms, before);
  const chosen = [...chosenBy(instrument.file, scale), ...children.flatMap((c) => c.chosenBy)];
  const sets = ("bands" in scale ? scale.bands : []).flatMap(({ set: id, default: isDefault }) => {
    const set = instrument.file.bandSets?.[id];
    return set === undefined ? [] : [{ id, set, isDefault: isDefault === true }];
  });
  const bandSet = sets.find(({ isDefault }) => isDefault) ?? sets[0];
  return {
    scale,
    terms,
    reads: [...new Set(read)],
    items: [...new Set(read.map((id) => instrument.repeatOf.get(id) ?? id))],
    closure,
    pivots: new Set([
      ...closure.flatMap((id) => lookedAt(instrument, id)),
      ...looksAtItself(instrument, scale),
      ...chosen,
      ...children.flatMap(({ pivots }) => [...pivots]),
      ...read.filter((id, i) => read.indexOf(id) !== i),
      ...[...senses].flatMap(([id, sense]) => (sense === "mixed" ? [id] : [])),
    ]),
    senses,
    chosenBy: [...new Set(chosen)],
    ...(bandSet === undefined ? {} : { bandSet }),
    otherBandSets: sets.filter((set) => set !== bandSet),
    known: new Map(),
  };
}

/** Items at the end of every chain from a scale: what it reads, and what decides about that. */
function itemsBehind(
  { file, looksAt, items }: Instrument,
  scale: ComputedScale,
): readonly string[] {
  const behind = closureOf(looksAt, scaleLooksAt(file, scale));
  return [...items]
    .flatMap(([id, { rowItems }]) => [id, ...rowItems.keys()])
    .filter((id) => behind.has(`item:${id}`));
}

/** Items that an item's condition looks at, also those behind a scale or flag it asks about. */
function lookedAt({ looksAt }: Instrument, item: string): readonly string[] {
  return itemsAmong(closureOf(looksAt, looksAt.get(`item:${item}`) ?? []));
}

function itemsAmong(dependents: Iterable<string>): readonly string[] {
  return [...dependents].flatMap((one) => (one.startsWith("item:") ? [one.slice(5)] : []));
}

/** Items that the scale's own conditions look at, also through scales and flags. */
function looksAtItself({ looksAt }: Instrument, scale: ComputedScale): readonly string[] {
  const conditions = [
    ...scale.of.flatMap(({ where }) => (where === undefined ? [] : [where])),
    ...(scale.lookup ?? []).map(({ when }) => when),
    ...("overrides" in scale ? (scale.overrides ?? []) : []).map(({ when }) => when),
  ];
  return itemsAmong(closureOf(looksAt, conditions.flatMap(conditionLooksAt)));
}
