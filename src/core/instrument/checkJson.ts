import { type Issue, issue } from "../issue/index.ts";
import { limits } from "./limits.ts";

/**
 * Whether a value is JSON of a size that can be read: for what did not come as a text, where
 * `beyondLimits` tells it with the place. An object that holds itself is too deep.
 */
export function checkJson(input: unknown): readonly Issue[] {
  let level: readonly unknown[] = [input];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > limits.values) {
      return [issue("file/too-many-values", "", { limit: limits.values })];
    }
    if (depth > limits.levels) return [issue("file/too-deep", "", { limit: limits.levels })];
    level = level.flatMap((one): readonly unknown[] =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return [];
}
