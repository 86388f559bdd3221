import { isRecord } from "../../core/shape/index.ts";

/** Whether something that could not be read says that it is of a later version than we know. */
export function hasNewerVersion(json: unknown, known: number): boolean {
  const version = isRecord(json) ? json["v"] : undefined;
  return typeof version === "number" && version > known;
}
