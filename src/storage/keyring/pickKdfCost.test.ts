import { describe, expect, it } from "vitest";
import { codesOf } from "../../../tests/fixtures/vault/aVault.ts";
import { seededBytes } from "../../../tests/fixtures/vault/seededBytes.ts";
import { fail, issue, ok } from "../../core/issue/index.ts";
import type { DeriveKey } from "./deriveKey.ts";
import { floorCost, pickKdfCost, strongCost } from "./pickKdfCost.ts";

/**
 * A device on which the floor takes so many ms, more memory just as much longer, and on which no
 * more KiB are to be had. Its time is counted and not waited for.
 */
function aDevice(floorTakes: number, memory = Number.POSITIVE_INFINITY) {
  let clock = 0;
  const asked: number[] = [];
  const deriveKey: DeriveKey = (_passphrase, { m, t }) => {
    asked.push(m);
    if (m > memory) return Promise.resolve(fail([issue("vault/key-derivation-failed", "")]));
    clock += (floorTakes * m * t) / (floorCost.m * floorCost.t);
    return Promise.resolve(ok({ key: new Uint8Array(32), by: "wasm" }));
  };
  return { pick: () => pickKdfCost(deriveKey, () => clock, seededBytes(1)), asked };
}

describe("pickKdfCost", () => {
  // 64 MiB three times is 65536 × 3 = 196608; 19 MiB twice is 19456 × 2 = 38912: 5.05 times as much.
  // So three seconds are reached when the floor takes 3000 ÷ 5.05 = 593.75 ms.
  it("takes the strong cost where it will be done within three seconds", async () => {
    const device = aDevice(590);

    expect(await device.pick()).toEqual({ ok: true, value: strongCost });
    expect(device.asked).toEqual([floorCost.m, floorCost.m, strongCost.m]);
  });

  it("takes the floor on a slower device, and does not hold it up with the strong cost", async () => {
    const device = aDevice(600);

    expect(await device.pick()).toEqual({ ok: true, value: floorCost });
    expect(device.asked).toEqual([floorCost.m, floorCost.m]);
  });

  it("takes the floor where there is no memory for more", async () => {
    expect(await aDevice(100, 32 * 1024).pick()).toEqual({ ok: true, value: floorCost });
  });

  it("never goes below the floor", async () => {
    expect(codesOf(await aDevice(100, 8 * 1024).pick())).toEqual(["vault/key-derivation-failed"]);
  });

  it("knows the two costs", () => {
    expect(strongCost).toEqual({ m: 65536, t: 3, p: 1 });
    expect(floorCost).toEqual({ m: 19456, t: 2, p: 1 });
  });
});
