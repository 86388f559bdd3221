/** One operation of a round of work: entries that come, a case whose entries go, or a rebuild. */
export interface PlannedStep {
  readonly ids: readonly string[];
  readonly case: string;
  readonly erases: string | undefined;
  readonly rebuilds: boolean;
}

const stepsBetweenErasures = 25;
const stepsBetweenRebuilds = 40;
const cases = 5;

/** The step of that number: the same whoever asks, the page or who judges it afterwards. */
export function plannedStep(round: number, i: number): PlannedStep {
  const isErasure = i % stepsBetweenErasures === stepsBetweenErasures - 1;
  const rebuilds = !isErasure && i % stepsBetweenRebuilds === stepsBetweenRebuilds - 1;
  const inCase = (number: number): string => `case ${round}.${number % cases}`;
  if (isErasure) {
    const erases = inCase(Math.floor(i / stepsBetweenErasures));
    return { ids: [`${round}.${i} erases`], case: "none", erases, rebuilds };
  }
  if (rebuilds) return { ids: [], case: "none", erases: undefined, rebuilds };
  const ids = Array.from({ length: 1 + (i % 4) }, (_, k) => `${round}.${i}.${k}`);
  return { ids, case: inCase(i), erases: undefined, rebuilds };
}

/** Ids of entries and their cases, in the order they came in. */
export type Held = ReadonlyMap<string, string>;

/** What there is after a step. */
export function afterStep(held: Held, { ids, case: inCase, erases }: PlannedStep): Held {
  const left = [...held].filter(([, other]) => other !== erases);
  return new Map([...left, ...ids.map((id) => [id, inCase] as const)]);
}
