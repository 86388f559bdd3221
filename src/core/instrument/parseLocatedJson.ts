import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { fail, type Issue, issue, ok, type Result, type SourceLocation } from "../issue/index.ts";

/** Deeper files are refused before they are read, since reading one level takes a call. */
const mostLevels = 100;

export interface LocatedJson {
  readonly value: unknown;
  /** The same issue with the place its pointer has in the text. */
  readonly locate: (found: Issue) => Issue;
}

/** Strict JSON (no comments, no trailing commas, no key twice) that remembers where things stand. */
export function parseLocatedJson(text: string, file: string): Result<LocatedJson> {
  const errors: ParseError[] = [];
  const position = positionsIn(text, file);
  const tooDeep = offsetOfDepth(text, mostLevels);
  if (tooDeep !== undefined) {
    const found = issue("file/too-deep", "", { limit: mostLevels });
    return fail([{ ...found, location: position(tooDeep) }]);
  }
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (tree === undefined || first !== undefined) {
    return fail([{ ...issue("file/not-json", ""), location: position(first?.offset ?? 0) }]);
  }
  const doubled = duplicateKeys(tree).map(({ key, offset }) => ({
    ...issue("file/duplicate-key", "", { key }),
    location: position(offset),
  }));
  if (doubled.length > 0) return fail(doubled);
  return ok({
    value: getNodeValue(tree) as unknown,
    locate: (found) => ({ ...found, location: position(offsetOf(tree, found.pointer)) }),
  });
}

/** Where the text first opens more than so many levels; what stands in strings does not count. */
function offsetOfDepth(text: string, most: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/gs)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > most) return index;
  }
  return undefined;
}

function positionsIn(text: string, file: string): (offset: number) => SourceLocation {
  const lineStarts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lineStarts.push(i + 1);
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { file, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
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

function duplicateKeys(node: Node): readonly { readonly key: string; readonly offset: number }[] {
  const seen = new Set<unknown>();
  const here =
    node.type === "object"
      ? (node.children ?? []).flatMap((property) => {
          const key = property.children?.[0];
          if (key === undefined || !seen.has(key.value)) {
            seen.add(key?.value);
            return [];
          }
          return [{ key: String(key.value), offset: key.offset }];
        })
      : [];
  return [...here, ...(node.children ?? []).flatMap(duplicateKeys)];
}
