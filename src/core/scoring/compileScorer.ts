import type { Condition } from "../condition/index.ts";
import {
  type ComputedScale,
  casesOfScale,
  closureOf,
  conditionLooksAt,
  type Instrument,
  isRankedBySet,
  joined,
  meanOfDomain,
  scaleLooksAt,
  type Term,
} from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import type { CompiledScale, ScaleGroup, Scorer } from "./compiledScale.ts";
import { compileNeed } from "./compileNeed.ts";
import { type CompiledTerm, compileTerm } from "./compileTerm.ts";
import { createAnswerCoder } from "./createAnswerCoder.ts";
import { createMemory } from "./createMemory.ts";
import { dependenceOf, dependenceOfScale } from "./dependenceOf.ts";
import { mostCompletions } from "./mostCompletions.ts";
import type { Ends } from "./possibleEnds.ts";
import { rangeOfScale } from "./rangeOfScale.ts";
import { sensesOf } from "./sensesOf.ts";

export function compileScorer(instrument: Instrument): Scorer {
  const coder = createAnswerCoder(instrument);
  const scales = new Map<string, CompiledScale>();
  const means = new Map<string, CompiledScale>();
  // Ready as far as it has come: a scale depends on scales before it only.
  const begun: Scorer = {
    instrument,
    coder,
    scales,
    means,
    scored: groupOf([]),
    domains: [],
    flags: [],
    checks: [],
  };
  for (const id of instrument.scaleOrder) {
    const scale = instrument.scales.get(id);
    invariant(scale !== undefined && scale.role !== "described", `Not a computed scale: ${id}`);
    scales.set(id, compileScale(begun, scale));
  }
  const { checks, domains, flags } = instrument.file;
  for (const domain of domains) {
    const mean = meanOfDomain(instrument.file, domain);
    if (mean !== undefined) means.set(domain.id, compileScale(begun, mean));
  }
  const byCondition = <T>(when: Condition) =>
    createMemory<T>(coder, dependenceOf(instrument, conditionLooksAt(when)));
  return {
    ...begun,
    scored: groupOf([...scales.values()].filter(({ scale }) => scale.role === "scored")),
    domains: domains.map((domain) => ({
      ...groupOf(domain.scales.flatMap((id) => scales.get(id) ?? [])),
      domain,
      isRankedBySet: isRankedBySet(instrument.file, domain),
      neededOf: compileNeed(domain.missing.need),
      known: new WeakMap(),
    })),
    flags: flags.map((flag) => ({ flag, known: byCondition(flag.when) })),
    checks: checks.map((check) => ({ check, known: byCondition(check.when) })),
  };
}

function groupOf(scales: readonly CompiledScale[]): ScaleGroup {
  const reads = new Set(scales.flatMap((scale) => scale.reads));
  const items = scales.flatMap((scale) => scale.items);
  return { scales, reads: [...reads], isApart: new Set(items).size === items.length };
}

function compileScale(begun: Scorer, scale: ComputedScale): CompiledScale {
  const { instrument, coder, scales: before } = begun;
  const terms = scale.of.map((term) =>
    compileTerm(instrument, scale, term, rangeTurned(begun, term)),
  );
  const children = terms.flatMap(({ source }) =>
    source.kind === "scale" ? (before.get(source.scale) ?? []) : [],
  );
  const read = [...terms.flatMap(({ items }) => items), ...children.flatMap(({ reads }) => reads)];
  const reads = [...new Set(read)];
  const dependence = dependenceOfScale(instrument, scale);
  const closure = dependence.items;
  const own = scaleLooksAt(instrument.file, scale);
  const behind = closureOf(instrument.looksAt, own);
  const senses = sensesOf(scale, terms, before);
  const cases = joined([casesOfScale(instrument.file, scale), ...children.map((c) => c.cases)]);
  const sets = ("bands" in scale ? scale.bands : []).flatMap(({ set: id, default: isDefault }) => {
    const set = instrument.file.bandSets?.[id];
    if (set === undefined) return [];
    const ranks = new Map(set.bands.map(({ code }, rank) => [code, rank]));
    return [{ id, set, ranks, isDefault: isDefault === true }];
  });
  const bandSet = sets.find(({ isDefault }) => isDefault) ?? sets[0];
  return {
    scale,
    terms,
    neededOf: compileNeed(scale.missing.need),
    reads,
    items: [...new Set(reads.map((id) => instrument.repeatOf.get(id) ?? id))],
    closure,
    pivots: new Set([
      ...lookedAt(instrument, closure),
      ...looksAtItself(instrument, scale),
      ...cases.keys(),
      ...children.flatMap(({ pivots }) => [...pivots]),
      ...readTwice(read),
      ...[...senses].flatMap(([id, sense]) => (sense === "mixed" ? [id] : [])),
    ]),
    senses,
    termReading: termsByItem(terms, before),
    cases,
    mostCompletions: mostCompletions(instrument, own, behind, cases),
    ...(bandSet === undefined ? {} : { bandSet }),
    otherBandSets: sets.filter((set) => set !== bandSet),
    known: createMemory(coder, dependence),
  };
}

/** Of another scale that a term turns round, the numbers between which its result lies. */
function rangeTurned(begun: Scorer, term: Term): Ends | undefined {
  const child = "scale" in term && term.reverse === true ? begun.scales.get(term.scale) : undefined;
  return child && rangeOfScale(begun, child);
}

/** Items that conditions of the items look at, also those behind a scale or flag they ask about. */
function lookedAt({ looksAt }: Instrument, items: readonly string[]): readonly string[] {
  const own = items.flatMap((id) => looksAt.get(`item:${id}`) ?? []);
  return itemsAmong(closureOf(looksAt, own));
}

function readTwice(read: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const id of read) (once.has(id) ? twice : once).add(id);
  return twice;
}

function termsByItem(
  terms: readonly CompiledTerm[],
  before: ReadonlyMap<string, CompiledScale>,
): CompiledScale["termReading"] {
  const reading = new Map<string, CompiledTerm>();
  for (const term of terms) {
    const child = term.source.kind === "scale" ? before.get(term.source.scale) : undefined;
    const inside = child?.termReading ?? [];
    for (const [id, one] of [...term.items.map((id) => [id, term] as const), ...inside]) {
      if (!reading.has(id)) reading.set(id, one);
    }
  }
  return reading;
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
