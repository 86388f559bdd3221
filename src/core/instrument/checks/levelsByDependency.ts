/**
 * How many must come before each id, one after the other: 1 for what depends on nothing, and one
 * more than the highest among what it depends on. What waits for itself has no level, nor has what
 * waits for that. Takes time with the number of ids and dependencies, however they hang together.
 */
export function levelsByDependency(
  dependencies: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const waits = new Map<string, number>();
  const waitedFor = new Map<string, string[]>();
  for (const [id, others] of dependencies) {
    const known = others.filter((other) => dependencies.has(other));
    waits.set(id, known.length);
    for (const other of known) {
      const waiting = waitedFor.get(other);
      if (waiting === undefined) waitedFor.set(other, [id]);
      else waiting.push(id);
    }
  }
  const levels = new Map<string, number>();
  const ready = [...dependencies.keys()].filter((id) => waits.get(id) === 0);
  for (const id of ready) levels.set(id, 1);
  // Grows while it is gone through: the last that something waits for makes it ready.
  for (const id of ready) {
    const level = levels.get(id) ?? 1;
    for (const next of waitedFor.get(id) ?? []) {
      const left = (waits.get(next) ?? 0) - 1;
      waits.set(next, left);
      if (left > 0) continue;
      levels.set(next, level + 1);
      ready.push(next);
    }
  }
  return levels;
}
