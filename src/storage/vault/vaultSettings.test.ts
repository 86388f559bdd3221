import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { anOpenVault, draft } from "../../../tests/fixtures/vault/anOpenVault.ts";
import { passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { backupOf } from "../../../tests/fixtures/vault/backupOf.ts";
import { eraseFrom } from "../../../tests/fixtures/vault/eraseFrom.ts";
import { databaseNames } from "../copies/databaseNames.ts";
import { createVaults } from "./createVaults.ts";
import { databaseOf } from "./vaultDevice.ts";

const byPassphrase = { kind: "passphrase", passphrase } as const;

describe("what is laid down for a vault", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  const someVaults = () => {
    const device = aDevice();
    devices.push(device);
    return createVaults(device);
  };
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  it("is nothing at first, then the latest, and noted in the audit trail", async () => {
    const vault = await anOpenVault(someVaults());

    expect(valueOf(await vault.readSetting("rules"))).toBeUndefined();
    valueOf(await vault.keepSetting("rules", { months: 12 }));
    valueOf(await vault.keepSetting("rules", { months: 60 }));
    valueOf(await vault.keepSetting("other", "x"));
    expect(valueOf(await vault.readSetting("rules"))).toEqual({ months: 60 });
    const { isWhole, lines } = valueOf(await vault.audit());
    expect(isWhole).toBe(true);
    expect(lines.filter(({ action }) => action === "settingChanged")).toHaveLength(3);
  });

  it("is there after locking, and after the vault key was changed", async () => {
    const vaults = someVaults();
    const vault = await anOpenVault(vaults);
    valueOf(await vault.store.append([draft("a", "E-1")]));
    valueOf(await vault.keepSetting("rules", { months: 60 }));
    valueOf(await eraseFrom(vault, "a"));
    expect(valueOf(await vault.readSetting("rules"))).toEqual({ months: 60 });
    await vault.lock();
    const again = valueOf(await vaults.unlock(vault.id, byPassphrase));

    expect(valueOf(await again.readSetting("rules"))).toEqual({ months: 60 });
  });

  it("goes along in a backup, and replaces nothing that is laid down already", async () => {
    const vault = await anOpenVault(someVaults());
    valueOf(await vault.store.append([draft("a", "E-1")]));
    valueOf(await vault.keepSetting("rules", { months: 12 }));
    const early = await backupOf(vault);
    valueOf(await vault.keepSetting("rules", { months: 60 }));
    valueOf(await eraseFrom(vault, "a"));
    valueOf(await vault.restore(early, byPassphrase));
    expect(valueOf(await vault.readSetting("rules"))).toEqual({ months: 60 });

    const late = await backupOf(vault);
    await vault.lock();
    for (const name of databaseNames(databaseOf(vault.id))) await Dexie.delete(name);
    const { vault: restored } = valueOf(await someVaults().restore(late, byPassphrase));
    expect(valueOf(await restored.readSetting("rules"))).toEqual({ months: 60 });
  });
});
