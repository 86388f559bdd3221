/** One change of a JSON value, at a JSON pointer. */
export interface Patch {
  readonly at: string;
  readonly set?: unknown;
  readonly remove?: true;
}

/** A copy with the changes made in order; a pointer may end one past the end of a list. */
export function patchJson(json: unknown, patches: readonly Patch[]): unknown {
  const copy: unknown = structuredClone(json);
  for (const { at, set, remove } of patches) {
    const path = at.split("/").slice(1);
    const last = path.pop() ?? "";
    const parent = path.reduce(
      (value, key) => (value as Record<string, unknown>)[key],
      copy,
    ) as Record<string, unknown>;
    if (remove === true) delete parent[last];
    else parent[last] = set;
  }
  return copy;
}
