import type { Node } from "jsonc-parser";
import { type Issue, issue } from "../issue/index.ts";

interface FaultAt {
  readonly found: Issue;
  readonly offset: number;
}

/** Names that objects of the language answer to, whatever is in them. */
const takenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What JSON allows and a file of ours may not have: a key twice in one object, a key that means
 * something to the language itself, half a character. A text with half a character has no bytes,
 * so it could not be told by its hash from one without.
 */
export function faultsOfTree(root: Node): readonly FaultAt[] {
  const faults: FaultAt[] = [];
  const visit = (node: Node) => {
    const { type, children = [], offset } = node;
    if (type === "object") faults.push(...faultsOfKeys(children));
    const value: unknown = node.value;
    // Read as characters, half of one is all that is left to be a surrogate.
    if (type === "string" && typeof value === "string" && /\p{Surrogate}/u.test(value)) {
      faults.push({ found: issue("file/not-unicode", ""), offset });
    }
    for (const child of children) visit(child);
  };
  visit(root);
  return faults;
}

function* faultsOfKeys(properties: readonly Node[]): Generator<FaultAt> {
  const seen = new Set<string>();
  for (const { children } of properties) {
    const key = String(children?.[0]?.value);
    const offset = children?.[0]?.offset ?? 0;
    if (takenKeys.has(key)) yield { found: issue("file/taken-key", "", { key }), offset };
    if (seen.has(key)) yield { found: issue("file/duplicate-key", "", { key }), offset };
    seen.add(key);
  }
}
