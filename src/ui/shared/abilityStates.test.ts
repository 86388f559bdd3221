import { describe, expect, it } from "vitest";
import type { Abilities } from "../../workflows/ports/vaults.ts";
import { abilityStates, mayKeepCases } from "./abilityStates.ts";

const all: Abilities = {
  journal: true,
  strictCommit: true,
  locks: true,
  persistence: true,
  keys: true,
  wasm: true,
};
const missing = (...gone: readonly (keyof Abilities)[]) =>
  abilityStates({ ...all, ...Object.fromEntries(gone.map((one) => [one, false])) })
    .filter(({ state }) => state !== "yes")
    .map(({ ability, state }) => `${ability}: ${state}`);

describe("what a browser can do", () => {
  it("is enough when it can do everything, and each lack has a state of its own", () => {
    expect(mayKeepCases(all)).toBe(true);
    expect(missing()).toEqual([]);
    expect(missing("keys")).toEqual(["keys: refused"]);
    expect(missing("locks")).toEqual(["locks: refused"]);
    expect(missing("journal")).toEqual(["journal: no"]);
    expect(missing("strictCommit")).toEqual(["strictCommit: no"]);
    expect(missing("persistence")).toEqual(["persistence: no"]);
    expect(missing("wasm")).toEqual(["wasm: no"]);
  });

  it("is not enough where neither copy says when it is on the medium", () => {
    expect(missing("journal", "strictCommit")).toEqual([
      "journal: refused",
      "strictCommit: refused",
    ]);
    expect(mayKeepCases({ ...all, journal: false, strictCommit: false })).toBe(false);
  });
});
