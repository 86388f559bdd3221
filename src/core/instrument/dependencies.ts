import { type Condition, conditionLeaves } from "../condition/index.ts";
import { casesOfScale } from "./casesOf.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { ComputedScale } from "./schema/scale.schema.ts";
import type { Term } from "./schema/term.schema.ts";
import { walkAllItems, walkComputedScales } from "./walk.ts";

/** Something that can depend on something: an item, a scale or a flag. */
export type Dependent = `item:${string}` | `scale:${string}` | `flag:${string}`;

/** What each item, scale and flag of the file looks at directly. */
export function dependencies(file: InstrumentFile): ReadonlyMap<Dependent, readonly Dependent[]> {
  return new Map<Dependent, readonly Dependent[]>([
    ...walkAllItems(file).map(({ value, repeat }): [Dependent, readonly Dependent[]] => [
      `item:${value.id}`,
      [
        ...(repeat === undefined ? [] : [`item:${repeat}` as const]),
        ...(value.condition === undefined ? [] : conditionLooksAt(value.condition)),
      ],
    ]),
    ...walkComputedScales(file).map(({ value }): [Dependent, readonly Dependent[]] => [
      `scale:${value.id}`,
      scaleLooksAt(file, value),
    ]),
    ...file.flags.map(({ id, when }): [Dependent, readonly Dependent[]] => [
      `flag:${id}`,
      conditionLooksAt(when),
    ]),
  ]);
}

export function conditionLooksAt(condition: Condition): readonly Dependent[] {
  return conditionLeaves(condition).map(({ leaf }): Dependent => {
    if ("item" in leaf) return `item:${leaf.item}`;
    return "scale" in leaf ? `scale:${leaf.scale}` : `flag:${leaf.flag}`;
  });
}

/** What a scale looks at itself: what it reads, and what decides about that and its band. */
export function scaleLooksAt(file: InstrumentFile, scale: ComputedScale): readonly Dependent[] {
  const overrides = "overrides" in scale ? (scale.overrides ?? []) : [];
  return [
    ...scale.of.flatMap(termReads),
    ...scale.of.flatMap(({ where }) => (where === undefined ? [] : conditionLooksAt(where))),
    ...overrides.flatMap(({ when }) => conditionLooksAt(when)),
    ...(scale.lookup ?? []).flatMap(({ when }) => conditionLooksAt(when)),
    ...[...casesOfScale(file, scale).keys()].map((item): Dependent => `item:${item}`),
  ];
}

/** What a term takes its number from. */
function termReads(term: Term): readonly Dependent[] {
  if ("scale" in term) return [`scale:${term.scale}`];
  if ("product" in term) return term.product.map((item): Dependent => `item:${item}`);
  return "item" in term ? [`item:${term.item}`] : [];
}

/** Everything the given ones depend on through any chain, they themselves included. */
export function closureOf(
  graph: ReadonlyMap<Dependent, readonly Dependent[]>,
  start: Iterable<Dependent>,
): ReadonlySet<Dependent> {
  const found = new Set<Dependent>();
  const visit = (one: Dependent) => {
    if (found.has(one)) return;
    found.add(one);
    graph.get(one)?.forEach(visit);
  };
  for (const one of start) visit(one);
  return found;
}
