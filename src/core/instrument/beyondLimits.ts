import { type Issue, issue } from "../issue/index.ts";
import { limits } from "./limits.ts";

interface Beyond {
  readonly found: Issue;
  readonly offset: number;
}

/**
 * Where a text goes beyond what is read at all: too long, too deep, too many values. Told from the
 * text itself, since reading one level takes a call and one value takes memory. What stands in
 * strings does not count.
 */
export function beyondLimits(text: string): Beyond | undefined {
  if (text.length > limits.length) {
    return { found: issue("file/too-large", "", { limit: "2 MiB" }), offset: 0 };
  }
  let depth = 0;
  let values = 1;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]},]/gs)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > limits.levels) {
      return { found: issue("file/too-deep", "", { limit: limits.levels }), offset: index };
    }
    if (token === "," || token === "[" || token === "{") values += 1;
    if (values > limits.values) {
      const found = issue("file/too-many-values", "", { limit: limits.values });
      return { found, offset: index };
    }
  }
  return undefined;
}
