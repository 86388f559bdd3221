import { levelsByDependency } from "./levelsByDependency.ts";

type Dependencies = ReadonlyMap<string, readonly string[]>;

/**
 * Orders ids so that each comes after what it depends on, keeping the given order otherwise.
 * `cycle` names the ids that wait for each other; they are left out of `order`.
 */
export function orderByDependency(dependencies: Dependencies): {
  readonly order: readonly string[];
  readonly cycle: readonly string[];
} {
  const levels = levelsByDependency(dependencies);
  const order = [...dependencies.keys()]
    .filter((id) => levels.has(id))
    .sort((a, b) => (levels.get(a) ?? 0) - (levels.get(b) ?? 0));
  const waiting = [...dependencies].filter(([id]) => !levels.has(id));
  return { order, cycle: withoutBystanders(new Map(waiting)) };
}

/** Leaves out what only waits for a cycle without being part of one: it has a level from below. */
function withoutBystanders(waiting: Dependencies): readonly string[] {
  const dependents = new Map([...waiting.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, others] of waiting) {
    for (const other of others) dependents.get(other)?.push(id);
  }
  const bystanders = levelsByDependency(dependents);
  return [...waiting.keys()].filter((id) => !bystanders.has(id));
}
