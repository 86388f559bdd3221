type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/**
 * The same without what is undefined: optional parts are there or not there, so that a value is
 * the same in memory and as JSON.
 */
export function defined<T extends object>(value: T): Defined<T> {
  const parts: Partial<T> = {};
  for (const key in value) if (value[key] !== undefined) parts[key] = value[key];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just what was filtered
  return parts as Defined<T>;
}
