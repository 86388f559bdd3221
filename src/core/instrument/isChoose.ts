import type { Choose } from "./schema/steps.schema.ts";

/** True for a choice between several things, told from a plain one by its word `choose`. */
export function isChoose<T>(value: T | Choose<T> | undefined): value is Choose<T> {
  return typeof value === "object" && value !== null && "choose" in value && "cases" in value;
}
