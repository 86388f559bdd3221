import * as z from "zod/mini";

/** A list of at most so many. */
export function listOf<T extends z.core.$ZodType>(of: T, most: number): z.ZodMiniArray<T> {
  return z.array(of).check(z.maxLength(most));
}

/** As `listOf`, of at least one. */
export function someOf<T extends z.core.$ZodType>(of: T, most: number): z.ZodMiniArray<T> {
  return listOf(of, most).check(z.minLength(1));
}

/** Values by name, at most so many. */
export function recordOf<K extends z.core.$ZodRecordKey, T extends z.core.$ZodType>(
  name: K,
  of: T,
  most: number,
): z.ZodMiniRecord<K, T> {
  return z
    .record(name, of)
    .check(z.refine((all) => Object.keys(all).length <= most, { params: { most } }));
}
