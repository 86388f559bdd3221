import { answersOf } from "../../src/cli/vectors/answersOf.ts";
import {
  type Instrument,
  isChoose,
  type Step,
  type Vector,
} from "../../src/core/instrument/index.ts";
import { compileScorer, createEvaluation, type Scorer } from "../../src/core/scoring/index.ts";

type Evaluations = readonly ReturnType<typeof createEvaluation>[];

/** What no vector of the instrument shows, each as a sentence without a verb. */
export function vectorGaps(instrument: Instrument, vectors: readonly Vector[]): readonly string[] {
  const scorer = compileScorer(instrument);
  const evaluations = vectors
    .filter(({ expected }) => (expected.issues ?? []).length === 0)
    .map((vector) => createEvaluation(scorer, answersOf(vector), given(vector)));
  return [
    ...optionGaps(scorer, evaluations),
    ...bandGaps(scorer, evaluations),
    ...conditionGaps(instrument, evaluations),
    ...missingGaps(scorer, evaluations),
  ];
}

function given({ date }: Vector): { readonly date?: string } {
  return date === undefined ? {} : { date };
}

/** Every option of every item that a scale reads, also when it is ticked. */
function optionGaps(scorer: Scorer, evaluations: Evaluations): readonly string[] {
  const read = new Set([...scorer.scales.values()].flatMap(({ items }) => items));
  return [...read].flatMap((id) => {
    const seen = new Set(
      evaluations.flatMap(({ item }): readonly unknown[] => {
        const { value } = item(id);
        return typeof value === "object" ? value : [value];
      }),
    );
    const choices = scorer.instrument.items.get(id)?.choices ?? [];
    return choices.flatMap(({ code }) => (seen.has(code) ? [] : [`option ${code} of ${id}`]));
  });
}

/** Every band of the default set that some step or override gives. */
function bandGaps(scorer: Scorer, evaluations: Evaluations): readonly string[] {
  return [...scorer.scales].flatMap(([id, { bandSet }]) => {
    if (bandSet === undefined) return [];
    const { steps } = bandSet.set;
    const lists: readonly (readonly Step<string>[])[] = isChoose(steps)
      ? Object.values(steps.cases)
      : [steps];
    const seen = new Set(
      evaluations.map(({ scale }) => {
        const found = scale(id);
        return found.kind === "value" ? found.band?.code : undefined;
      }),
    );
    const given = new Set(lists.flat().map(({ is }) => is));
    return [...given].flatMap((band) => (seen.has(band) ? [] : [`band ${band} of ${id}`]));
  });
}

/** Every condition of a question both met and not met. */
function conditionGaps({ items }: Instrument, evaluations: Evaluations): readonly string[] {
  return [...items].flatMap(([id, { item: asked }]) => {
    if (asked.condition === undefined) return [];
    const seen = new Set(evaluations.map(({ item }) => item(id).applies));
    return [true, false].flatMap((truth) =>
      seen.has(truth) ? [] : [`${truth ? "asked" : "not asked"}: ${id}`],
    );
  });
}

/**
 * For every scale with items of its own a value in spite of a missing term, where its rule allows
 * one, and too little for a value.
 */
function missingGaps(scorer: Scorer, evaluations: Evaluations): readonly string[] {
  return [...scorer.scales].flatMap(([id, { scale }]) => {
    const found = evaluations.map((one) => one.scale(id));
    const { need } = scale.missing;
    const isStrict =
      need === "all" ||
      ("atMostMissing" in need && need.atMostMissing === 0) ||
      ("answered" in need && need.answered === scale.of.length) ||
      scale.of.length === 1;
    const isShort = found.some(({ kind }) => kind === "insufficient");
    const isSpared = found.some(
      ({ kind, readings }) =>
        kind === "value" && readings.some((reading) => reading.kind === "missing"),
    );
    return [
      ...(isStrict || isSpared ? [] : [`a value of ${id} with a term missing`]),
      ...(isShort ? [] : [`too little for ${id}`]),
    ];
  });
}
