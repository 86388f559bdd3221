import {
  type AnswerState,
  type AnswerValue,
  all,
  any,
  atLeast,
  type Condition,
  type ConditionReader,
  evaluateCondition,
  not,
  type Truth,
} from "../condition/index.ts";
import { type Rational, toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import type { AssignedBand, Score } from "./score.ts";

type ItemLeaf = Extract<Condition, { item: string }>;
type ScaleLeaf = Extract<Condition, { scale: string }>;
type FlagLeaf = Extract<Condition, { flag: string }>;

/** A condition with what each leaf read, and whether it holds: enough to work it out again. */
export type ConditionReceipt = { readonly holds: Truth } & (
  | (ItemLeaf & {
      readonly was: AnswerState;
      readonly answer?: AnswerValue;
      /** There is no answer and none is to come. */
      readonly settled?: true;
    })
  | (ScaleLeaf & {
      readonly was: Score["kind"];
      readonly result?: string;
      /** The band it has in the set asked about. */
      readonly is?: string;
    })
  | FlagLeaf
  | { readonly all: readonly ConditionReceipt[] }
  | { readonly any: readonly ConditionReceipt[] }
  | { readonly not: ConditionReceipt }
  | { readonly atLeast: number; readonly of: readonly ConditionReceipt[] }
);

/** As much of a scale as a condition can ask about. */
interface ScaleFacts {
  readonly kind: Score["kind"];
  readonly exact?: Rational;
  readonly band?: AssignedBand;
  readonly otherBands?: readonly AssignedBand[];
}

export interface ConditionFacts {
  readonly reader: ConditionReader;
  readonly scale: (id: string) => ScaleFacts | undefined;
}

export function conditionReceipt(condition: Condition, facts: ConditionFacts): ConditionReceipt {
  const each = (list: readonly Condition[]) => list.map((one) => conditionReceipt(one, facts));
  if ("all" in condition) {
    const parts = each(condition.all);
    return { all: parts, holds: all(parts.map(({ holds }) => holds)) };
  }
  if ("any" in condition) {
    const parts = each(condition.any);
    return { any: parts, holds: any(parts.map(({ holds }) => holds)) };
  }
  if ("of" in condition) {
    const parts = each(condition.of);
    const holds = atLeast(
      condition.atLeast,
      parts.map((part) => part.holds),
    );
    return { atLeast: condition.atLeast, of: parts, holds };
  }
  if ("not" in condition) {
    const part = conditionReceipt(condition.not, facts);
    return { not: part, holds: not(part.holds) };
  }
  const holds = evaluateCondition(condition, facts.reader);
  if ("flag" in condition) return { ...condition, holds };
  return "item" in condition
    ? { ...itemLeaf(condition, facts), holds }
    : { ...scaleLeaf(condition, facts), holds };
}

function itemLeaf(leaf: ItemLeaf, { reader }: ConditionFacts) {
  const { state: was, value: answer, settled } = reader.item(leaf.item);
  if (answer !== undefined) return { ...leaf, was, answer };
  return settled ? { ...leaf, was, settled: true as const } : { ...leaf, was };
}

function scaleLeaf(leaf: ScaleLeaf, { scale }: ConditionFacts) {
  const facts = scale(leaf.scale);
  const { kind = "insufficient" as const, exact, band, otherBands = [] } = facts ?? {};
  const asked = "band" in leaf ? leaf.set : undefined;
  const found =
    asked === undefined || asked === band?.set ? band : otherBands.find(({ set }) => set === asked);
  return defined({
    ...leaf,
    was: kind,
    result: exact && toExact(exact),
    is: "band" in leaf ? found?.code : undefined,
  });
}
