import Dexie from "dexie";
import type { Result } from "../../core/issue/index.ts";
import type { LeftPractice } from "../../workflows/ports/leftPractice.ts";
import { attempt } from "../attempt.ts";
import { createRecordStore, type OpenStore } from "./createRecordStore.ts";

const databaseName = "avstamp-practice";

/**
 * The practice cases that an earlier version kept in the open on this device; undefined where there
 * are none. `save` makes the text of a file of what is in a store.
 */
export async function findLeftPractice(
  save: (store: OpenStore) => Promise<Result<string>>,
): Promise<LeftPractice | undefined> {
  const there = await attempt(() => Dexie.exists(databaseName));
  if (!there.ok || !there.value) return undefined;
  return {
    saved: async () => {
      const store = await createRecordStore(databaseName, () => "practice");
      if (!store.ok) return store;
      const saved = await save(store.value);
      store.value.close();
      return saved;
    },
    remove: async () => attempt(() => Dexie.delete(databaseName)),
  };
}
