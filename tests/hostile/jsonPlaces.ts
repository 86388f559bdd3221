type Container = Record<string, unknown> | unknown[];

/** One place in a JSON value: what stands there can be read and put. */
export interface JsonPlace {
  readonly path: readonly string[];
  readonly within: Container;
  readonly key: string;
  readonly value: unknown;
}

/** Every place in a JSON value but the top of it. */
export function jsonPlaces(root: unknown, path: readonly string[] = []): readonly JsonPlace[] {
  if (typeof root !== "object" || root === null) return [];
  const within = root as Container;
  return Object.entries(within).flatMap(([key, value]) => {
    const here = [...path, key];
    return [{ path: here, within, key, value }, ...jsonPlaces(value, here)];
  });
}

/** Puts a value at a place, or takes the place away where there is none to put. */
export function put({ within, key }: JsonPlace, value?: unknown): void {
  if (Array.isArray(within)) {
    if (value === undefined) within.splice(Number(key), 1);
    else within[Number(key)] = value;
  } else if (value === undefined) {
    delete within[key];
  } else {
    within[key] = value;
  }
}
