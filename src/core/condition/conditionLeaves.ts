import type { Condition } from "./condition.schema.ts";

export type ConditionLeaf = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { of: unknown }
>;

/** Every leaf with its JSON pointer below the condition, in reading order. */
export function conditionLeaves(
  condition: Condition,
  pointer = "",
): readonly { readonly leaf: ConditionLeaf; readonly pointer: string }[] {
  const within = (list: readonly Condition[], key: string) =>
    list.flatMap((c, index) => conditionLeaves(c, `${pointer}/${key}/${index}`));
  if ("all" in condition) return within(condition.all, "all");
  if ("any" in condition) return within(condition.any, "any");
  if ("of" in condition) return within(condition.of, "of");
  if ("not" in condition) return conditionLeaves(condition.not, `${pointer}/not`);
  return [{ leaf: condition, pointer }];
}

/** Ids of the items a condition looks at, each once. */
export function conditionItems(condition: Condition): readonly string[] {
  const ids = conditionLeaves(condition).flatMap(({ leaf }) => ("item" in leaf ? [leaf.item] : []));
  return [...new Set(ids)];
}
