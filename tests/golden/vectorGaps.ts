import { answersOf } from "../../src/cli/vectors/answersOf.ts";
import { rowsOf } from "../../src/core/condition/index.ts";
import {
  findItem,
  type Instrument,
  isChoose,
  type Step,
  type Vector,
} from "../../src/core/instrument/index.ts";
import type { ItemStatus } from "../../src/core/response/index.ts";
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
    ...rowGaps(scorer, evaluations),
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
  const read = new Set([...scorer.scales.values()].flatMap(({ reads }) => reads));
  return [...read].flatMap((id) => {
    const seen = new Set(
      evaluations.flatMap((evaluation) =>
        statusesOf(scorer.instrument, evaluation, id).flatMap(({ value }): readonly unknown[] =>
          typeof value === "object" ? value : [value],
        ),
      ),
    );
    const choices = findItem(scorer.instrument, id)?.choices ?? [];
    return choices.flatMap(({ code }) => (seen.has(code) ? [] : [`option ${code} of ${id}`]));
  });
}

/** How an item stands; of one in rows how it stands in each. */
function statusesOf(
  { repeatOf }: Instrument,
  { item, row }: Evaluations[number],
  id: string,
): readonly ItemStatus[] {
  const repeat = repeatOf.get(id);
  if (repeat === undefined) return [item(id)];
  return rowsOf(item(repeat).value).map((_, index) => row(repeat, index).item(id));
}

/** Of every repeat that a scale reads: more than one row, no answer, and none where it may be. */
function rowGaps({ scales, instrument }: Scorer, evaluations: Evaluations): readonly string[] {
  const read = [...scales.values()].flatMap(({ reads }) => reads);
  const repeats = new Set(read.flatMap((id) => instrument.repeatOf.get(id) ?? []));
  return [...repeats].flatMap((id) => {
    const seen = evaluations.map(({ item }) => item(id));
    const asked = instrument.items.get(id)?.item;
    const mayBeNone = asked?.type === "repeat" && asked.emptyIs === "none";
    const isNone = ({ state, value }: ItemStatus) =>
      state === "answered" && rowsOf(value).length === 0;
    return [
      ...(seen.some(({ value }) => rowsOf(value).length > 1) ? [] : [`two rows of ${id}`]),
      ...(seen.some(({ applies, settled }) => applies === true && !settled)
        ? []
        : [`no answer to ${id}`]),
      ...(!mayBeNone || seen.some(isNone) ? [] : [`none of ${id}`]),
    ];
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

/** Every condition of a question both met and not met; in rows, in some row of some vector. */
function conditionGaps(instrument: Instrument, evaluations: Evaluations): readonly string[] {
  const all = [...instrument.items].flatMap(([id, found]) => [
    [id, found] as const,
    ...found.rowItems,
  ]);
  return all.flatMap(([id, { item: asked }]) => {
    if (asked.condition === undefined) return [];
    const seen = new Set(
      evaluations.flatMap((one) => statusesOf(instrument, one, id).map(({ applies }) => applies)),
    );
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
      (scale.of.length === 1 && scale.of.every((term) => !("each" in term)));
    const isShort = found.some(({ kind }) => kind === "insufficient");
    const isSpared = found.some(
      ({ kind, readings }) =>
        kind === "value" && readings.some(({ reading }) => reading.kind === "missing"),
    );
    return [
      ...(isStrict || isSpared ? [] : [`a value of ${id} with a term missing`]),
      ...(isShort ? [] : [`too little for ${id}`]),
    ];
  });
}
