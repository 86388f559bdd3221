import type { Entry } from "./entry.ts";
import { entryFrom } from "./entryPayload.ts";
import type { Frame } from "./readFrame.ts";

/** The entry a frame holds, with bytes of its own; undefined when it holds none. */
export function entryIn({ type, payload }: Frame): Entry | undefined {
  const isNote = type === "header" || type === "ready" || type === "together";
  return isNote ? undefined : entryFrom(type, payload);
}
