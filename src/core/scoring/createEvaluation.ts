import { type ConditionReader, evaluateCondition, type Truth } from "../condition/index.ts";
import { invariant } from "../issue/index.ts";
import { type Answers, type ItemStatus, itemStatus } from "../response/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import { createRow } from "./createRow.ts";
import type { Evaluation, Given } from "./evaluation.ts";
import { onlyCertain } from "./onlyCertain.ts";
import { readScaleLeaf } from "./readScaleLeaf.ts";
import { scaleSteps } from "./scaleSteps.ts";
import { readFlagOf } from "./scoreReader.ts";
import type { ScaleSteps } from "./steps.ts";

export function createEvaluation(scorer: Scorer, answers: Answers, given: Given = {}): Evaluation {
  const { instrument } = scorer;
  const items = new Map<string, ItemStatus>();
  const scales = new Map<string, ScaleSteps>();
  const flags = new Map<string, Truth>();

  const reader: ConditionReader = {
    item: (id) => evaluation.item(id),
    scale: (leaf) => readScaleLeaf(leaf, evaluation.scale(leaf.scale)),
    flag: (id) =>
      remember(flags, id, () => readFlagOf(instrument.file.flags, id, evaluation.reader)),
  };
  const evaluation: Evaluation = {
    instrument,
    given,
    answers,
    reader: given.onlyCertain === true ? onlyCertain(scorer, reader, () => evaluation) : reader,
    item: (id) =>
      remember(items, id, () => {
        const condition = instrument.items.get(id)?.item.condition;
        const applies =
          condition === undefined ? true : evaluateCondition(condition, evaluation.reader);
        return itemStatus(answers[id], applies);
      }),
    row: (repeat, index) => createRow(evaluation, repeat, index),
    scale: (id) =>
      remember(scales, id, () => {
        const compiled = scorer.scales.get(id) ?? meanNamed(scorer, id);
        invariant(compiled !== undefined, `Not a computed scale: ${id}`);
        return scaleSteps(compiled, evaluation);
      }),
    assuming: (cases) => createEvaluation(scorer, answers, { ...given, cases }),
    caseOf: (item, cases) => {
      const assumed = given.cases?.get(item);
      if (assumed !== undefined) return cases.has(assumed) ? assumed : undefined;
      const { value } = evaluation.item(item);
      return typeof value === "string" && cases.has(value) ? value : undefined;
    },
  };
  return evaluation;
}

function meanNamed({ means }: Scorer, id: string): CompiledScale | undefined {
  return [...means.values()].find(({ scale }) => scale.id === id);
}

function remember<T>(known: Map<string, T>, id: string, work: () => T): T {
  const before = known.get(id);
  if (before !== undefined) return before;
  const found = work();
  known.set(id, found);
  return found;
}
