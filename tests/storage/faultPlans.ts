import type { Fault, FaultPlan } from "../fixtures/copies/FaultyStorage.ts";

const faults: readonly Fault[] = ["refused", "done", "half", "aborted"];

/** Every way in which the call of that number can go wrong. */
export function faultPlans(at: number): readonly FaultPlan[] {
  return faults.flatMap((fault) => [
    { at, fault, name: "QuotaExceededError", isCrash: false },
    { at, fault, name: "DataError", isCrash: false },
    { at, fault, name: "DataError", isCrash: true },
  ]);
}
