import { describe, expect, it } from "vitest";
import { createHostileRun } from "./createHostileRun.ts";
import { kinds } from "./kinds.ts";

/** `npm run proof -- hostile COUNT` goes on with other seeds. */
const counts: Readonly<Record<string, number>> = {
  instruments: 120,
  translations: 60,
  responses: 80,
  backups: 25,
};
const seed = 20260300;

describe("hostile files", () => {
  it.each(Object.entries(kinds))(
    "neither crash anything nor take more work than they may: %s",
    async (kind, load) => {
      const run = createHostileRun(await load());
      const faults: string[] = [];

      for (let i = 0; i < (counts[kind] ?? 0); i += 1) faults.push(...(await run.act(seed + i)));
      run.stop();

      expect(faults).toEqual([]);
      expect(run.accepted()).toBeGreaterThan(5);
      expect(run.refused()).toBeGreaterThan(3);
    },
  );
});
