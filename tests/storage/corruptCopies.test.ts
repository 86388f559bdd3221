import { describe, expect, it } from "vitest";
import { corruptCopies } from "./corruptCopies.ts";

/** `npm run proof -- corrupt COUNT` goes on with other seeds. */
const count = 60;

describe("damage to the copies of a vault", () => {
  it("loses nothing in one of them, and nothing in silence in both", async () => {
    let both = 0;

    for (let seed = 1; seed <= count; seed += 1) {
      const { harm, isBoth, lost, silent, wrong } = await corruptCopies(seed);
      both += isBoth ? 1 : 0;
      const expected = { harm, silent: [], wrong: [], lost: isBoth ? lost : [] };
      expect({ harm, silent, wrong, lost }).toEqual(expected);
    }

    expect(both).toBeGreaterThan(count / 6);
    expect(both).toBeLessThan(count);
  });
});
