import { describe, expect, it } from "vitest";
import { seededChoice } from "../fixtures/seededChoice.ts";
import { failAtCopies } from "./failAtCopies.ts";
import { faultPlans } from "./faultPlans.ts";

/** `npm run proof -- fail-at` takes every call in every way; here they are some, ever the same. */
const count = 40;
const choice = seededChoice(7);

describe("one failing call to disk or database", () => {
  it("loses nothing, leaves nothing half, and everything works afterwards", async () => {
    const hits = new Set<string | undefined>();

    for (let i = 0; i < count; i += 1) {
      const plans = faultPlans(1 + choice.below(190));
      const plan = plans[choice.below(plans.length)];
      if (plan === undefined) continue;
      const { hit, wrong } = await failAtCopies(plan);
      hits.add(hit);
      expect({ plan, wrong }).toEqual({ plan, wrong: [] });
    }

    expect(hits.size).toBeGreaterThan(5);
    expect(hits).not.toContain(undefined);
  });
});
