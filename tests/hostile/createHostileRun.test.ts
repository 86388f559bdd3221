import { describe, expect, it } from "vitest";
import { isDay } from "../../src/core/instrument/index.ts";
import type { Attack } from "./attack.ts";
import { createHostileRun, mostCalls } from "./createHostileRun.ts";

async function told(attack: Attack): Promise<string> {
  const run = createHostileRun(attack);
  const found = await run.act(1);
  run.stop();
  return found.join("\n");
}

describe("a hostile run", () => {
  it("tells of a crash", async () => {
    const crash: Attack = async () => Promise.reject(new Error("It fell over"));

    expect(await told(crash)).toContain("It fell over");
  });

  it("tells of too much work, which it counts itself", async () => {
    const calls = mostCalls / 1000 + 1;
    const work: Attack = async (_, countCalls) => {
      const counted = await countCalls(() => {
        for (let i = 0; i < calls; i += 1) isDay("2026-03-04");
      });
      // A thousandth of it is done here, so that the test is quick.
      return { name: "many days", isAccepted: true, gate: counted.calls * 1000, use: 0 };
    };

    expect(await told(work)).toMatch(/^many days \(seed 1\): \d+ calls \(accepted\)$/);
  });

  it("tells of a file that gives something to every object", async () => {
    const changed: Attack = async () => {
      Object.defineProperty(Object.prototype, "isBad", { value: true, configurable: true });
      return Promise.resolve({ name: "changed", isAccepted: true, gate: 0, use: 0 });
    };

    expect(await told(changed)).toContain("Every object has something new");
    Reflect.deleteProperty(Object.prototype, "isBad");
  });
});
