import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { anOpenVault, draft, referencesIn } from "../../../tests/fixtures/vault/anOpenVault.ts";
import { passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { createVaults } from "./createVaults.ts";

const byPassphrase = { kind: "passphrase", passphrase } as const;

describe("rebuilding a vault", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  it("keeps everything, is noted, and leaves one vault of its owner on the device", async () => {
    const device = aDevice();
    devices.push(device);
    const vaults = createVaults(device);
    const vault = await anOpenVault(vaults);
    valueOf(await vault.store.append([draft("a", "E-1"), draft("b", "E-2")]));

    const rebuilding = vault.rebuild(() => undefined);
    const writing = vault.store.append([draft("c", "E-3")]);

    valueOf(await rebuilding);
    expect(valueOf(await vault.report())).toMatchObject({ damaged: 0, lost: 0, journal: "kept" });
    valueOf(await writing);
    expect(await referencesIn(vault)).toEqual(["E-1", "E-2", "E-3"]);
    const { lines, isWhole } = valueOf(await vault.audit());
    expect(isWhole).toBe(true);
    expect(lines.map(({ action }) => action)).toContain("rebuilt");
    await vault.lock();

    const there = valueOf(await vaults.list());
    expect(there.filter(({ id }) => id === vault.id)).toHaveLength(1);
    expect(there).toContainEqual({ id: vault.id, owner: "Kim Handläggare" });
    const again = valueOf(await vaults.unlock(vault.id, byPassphrase));
    valueOf(await again.store.append([draft("a", "E-4")]));
    expect(await referencesIn(again)).toEqual(["E-1", "E-2", "E-3", "E-4"]);
    expect(valueOf(await again.isRebuildDue())).toBe(false);
  });
});
