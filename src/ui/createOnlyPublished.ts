import type { InstrumentStore } from "../workflows/ports.ts";

/** For real cases: what is on trial, or a draft, is for practice only and is not offered. */
export function createOnlyPublished(instruments: InstrumentStore): InstrumentStore {
  return {
    ...instruments,
    offered: async () =>
      (await instruments.offered()).filter(({ file }) => file.status === "published"),
  };
}
