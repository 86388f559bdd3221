/** Of what was observed only what is asked about, so that a difference shows nothing else. */
export function onlyAsked(observed: unknown, asked: unknown): unknown {
  if (!isRecord(observed) || !isRecord(asked)) return observed;
  return Object.fromEntries(
    Object.keys(asked).map((key) => [key, onlyAsked(observed[key], asked[key])]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
