import type { Scorer } from "../compiledScale.ts";
import type { Plan } from "./plan.ts";
import { statusColumn } from "./statusColumn.ts";
import { truthColumn } from "./truthColumn.ts";

export function createPlan(scorer: Scorer, size: number): Plan {
  const plan: Plan = {
    scorer,
    size,
    codes: scorer.coder.sizes.map(() => new Int32Array(size)),
    steps: [],
    status: once((item) => statusColumn(plan, item)),
    truth: once((condition) => truthColumn(plan, condition)),
  };
  return plan;
}

/** What is asked for again is there already. */
function once<K, T>(make: (of: K) => T): (of: K) => T {
  const known = new Map<string, T>();
  return (of) => {
    const key = JSON.stringify(of);
    const found = known.get(key) ?? make(of);
    known.set(key, found);
    return found;
  };
}
