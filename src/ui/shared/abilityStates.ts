import type { Abilities } from "../../workflows/ports/vaults.ts";

/** Whether something a vault needs is there, missing and made do without, or missing so that real cases are refused. */
export interface AbilityState {
  readonly ability: keyof Abilities;
  readonly state: "yes" | "no" | "refused";
}

/** All of them in the order of how much hangs on them. */
export function abilityStates(abilities: Abilities): readonly AbilityState[] {
  const { keys, locks, journal, strictCommit, persistence, wasm } = abilities;
  // Without both nothing ever tells that an answer is on the medium.
  const isNeverCertain = !journal && !strictCommit;
  const state = (has: boolean, isNeeded: boolean): AbilityState["state"] =>
    has ? "yes" : isNeeded ? "refused" : "no";
  return [
    { ability: "keys", state: state(keys, true) },
    { ability: "locks", state: state(locks, true) },
    { ability: "journal", state: state(journal, isNeverCertain) },
    { ability: "strictCommit", state: state(strictCommit, isNeverCertain) },
    { ability: "persistence", state: state(persistence, false) },
    { ability: "wasm", state: state(wasm, false) },
  ];
}

/** Whether real cases may be kept with what there is. */
export function mayKeepCases(abilities: Abilities): boolean {
  return abilityStates(abilities).every(({ state }) => state !== "refused");
}
