import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { fail, firstIssues, type Issue, issue, ok, type Result } from "../issue/index.ts";
import { beyondLimits } from "./beyondLimits.ts";
import { faultsOfTree } from "./faultsOfTree.ts";
import { positionsIn } from "./positionsIn.ts";

export interface LocatedJson {
  readonly value: unknown;
  /** The same issue with the place its pointer has in the text. */
  readonly locate: (found: Issue) => Issue;
}

/**
 * The gate for all JSON from outside: strict (no comments, no trailing commas, no key twice) and
 * within `limits`, or refused with the place. Remembers where things stand.
 */
export function parseLocatedJson(text: string, file: string): Result<LocatedJson> {
  const position = positionsIn(text, file);
  const at = (found: Issue, offset: number): Issue => ({ ...found, location: position(offset) });
  const beyond = beyondLimits(text);
  if (beyond !== undefined) return fail([at(beyond.found, beyond.offset)]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (tree === undefined || first !== undefined) {
    return fail([at(issue("file/not-json", ""), first?.offset ?? 0)]);
  }
  const faults = faultsOfTree(tree);
  if (faults.length > 0) {
    return fail(firstIssues(faults.map(({ found, offset }) => at(found, offset))));
  }
  return ok({
    value: getNodeValue(tree) as unknown,
    locate: (found) => at(found, offsetOf(tree, found.pointer)),
  });
}

/** Where the pointer leads, or the nearest thing above it that is there. */
function offsetOf(tree: Node, pointer: string): number {
  let node = tree;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next =
      node.type === "array"
        ? node.children?.[Number(key)]
        : node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
    if (next === undefined) break;
    node = next;
  }
  return node.offset;
}
