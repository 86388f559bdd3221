/**
 * Orders ids so that each comes after what it depends on, keeping the given order otherwise.
 * `cycle` names the ids that wait for each other; they are left out of `order`.
 */
export function orderByDependency(dependencies: ReadonlyMap<string, readonly string[]>): {
  readonly order: readonly string[];
  readonly cycle: readonly string[];
} {
  const order: string[] = [];
  const done = new Set<string>();
  let waiting = [...dependencies.keys()];
  while (waiting.length > 0) {
    const ready = waiting.filter((id) =>
      (dependencies.get(id) ?? []).every((other) => done.has(other) || !dependencies.has(other)),
    );
    if (ready.length === 0) return { order, cycle: withoutBystanders(dependencies, waiting) };
    for (const id of ready) done.add(id);
    order.push(...ready);
    waiting = waiting.filter((id) => !done.has(id));
  }
  return { order, cycle: [] };
}

/** Leaves out what only waits for a cycle without being part of one. */
function withoutBystanders(
  dependencies: ReadonlyMap<string, readonly string[]>,
  waiting: readonly string[],
): readonly string[] {
  const needed = waiting.filter((id) =>
    waiting.some((other) => dependencies.get(other)?.includes(id)),
  );
  return needed.length === waiting.length ? needed : withoutBystanders(dependencies, needed);
}
