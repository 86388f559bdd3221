import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { FaultyStorage } from "../../../tests/fixtures/copies/FaultyStorage.ts";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { anOpenVault, draft, referencesIn } from "../../../tests/fixtures/vault/anOpenVault.ts";
import { codesOf, passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { backupOf } from "../../../tests/fixtures/vault/backupOf.ts";
import { eraseFrom } from "../../../tests/fixtures/vault/eraseFrom.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { databaseNames, databasesThere } from "../copies/databaseNames.ts";
import { createVaults } from "./createVaults.ts";
import { databaseOf, type VaultDevice } from "./vaultDevice.ts";

const byPassphrase = { kind: "passphrase", passphrase } as const;

describe("erasing a case", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  const newDevice = () => {
    const device = aDevice();
    devices.push(device);
    return device;
  };
  const aVaultWithCases = async (
    vaults: Omit<Vaults, "abilities"> = createVaults(newDevice()),
  ): Promise<OpenVault> => {
    const vault = await anOpenVault(vaults);
    valueOf(await vault.store.append([draft("a", "E-1"), draft("b", "E-2"), draft("a", "E-3")]));
    return vault;
  };
  const isLost = async (vault: OpenVault): Promise<void> => {
    await vault.lock();
    for (const name of databaseNames(databaseOf(vault.id))) await Dexie.delete(name);
  };
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  it("takes it out, keeps the others, and says so without telling what was in it", async () => {
    const vault = await aVaultWithCases();
    const [erased] = valueOf(await eraseFrom(vault, "a"));

    expect(erased?.case).toBe("a");
    expect(erased?.links.map(({ seq }) => seq)).toEqual([1, 3]);
    expect(await referencesIn(vault)).toEqual(["E-2"]);
    expect(valueOf(await vault.erasures())).toEqual([erased]);
    const { isWhole, lines } = valueOf(await vault.audit());
    expect(isWhole).toBe(true);
    expect(lines.map(({ action, case: about }) => [action, about])).toEqual([
      ["unlocked", undefined],
      ["changed", "a"],
      ["erased", "a"],
    ]);
  });

  it("leaves neither the database nor the journal that held it, when it is done", async () => {
    const vault = await aVaultWithCases();
    const steps: string[] = [];
    const { recoveryCode } = valueOf(await vault.prepareErasure({ cases: ["a"], passphrase }));
    valueOf(await vault.erase(recoveryCode, (step) => steps.push(step)));

    expect(steps).toEqual(["sealing", "rewriting", "rebuilding"]);
    const [, even] = databaseNames(databaseOf(vault.id));
    expect(await databasesThere(databaseOf(vault.id))).toEqual([even]);
    expect(valueOf(await vault.isRebuildDue())).toBe(false);
  });

  it("says that the rebuild is still to be done where it could not be, and is erased all the same", async () => {
    const vaults = createVaults(newDevice());
    const vault = await aVaultWithCases(vaults);
    const put = Reflect.get(IDBFactory.prototype, "deleteDatabase");
    const { recoveryCode } = valueOf(await vault.prepareErasure({ cases: ["a"], passphrase }));
    const refuse = (): never => {
      throw new DOMException("As if it could not", "UnknownError");
    };
    const erased = await vault.erase(recoveryCode, (step) => {
      if (step === "rebuilding") Object.assign(IDBFactory.prototype, { deleteDatabase: refuse });
    });
    Object.assign(IDBFactory.prototype, { deleteDatabase: put });

    expect(valueOf(erased).map((one) => one.case)).toEqual(["a"]);
    expect(await referencesIn(vault)).toEqual(["E-2"]);
    expect(valueOf(await vault.isRebuildDue())).toBe(true);
    await vault.lock();
    const again = valueOf(await vaults.unlock(vault.id, byPassphrase));
    expect(valueOf(await again.isRebuildDue())).toBe(true);
    valueOf(await again.rebuild(() => undefined));
    expect(valueOf(await again.isRebuildDue())).toBe(false);
    expect(await referencesIn(again)).toEqual(["E-2"]);
  });

  it("takes several at once, under one new recovery code", async () => {
    const vault = await aVaultWithCases();
    valueOf(await vault.store.append([draft("c", "E-4")]));
    const erased = valueOf(await eraseFrom(vault, "a", "c"));

    expect(erased.map((one) => one.case)).toEqual(["a", "c"]);
    expect(await referencesIn(vault)).toEqual(["E-2"]);
    valueOf(await vault.store.append([draft("b", "E-5")]));
    expect(valueOf(await vault.audit()).isWhole).toBe(true);
  });

  it("waits until the new recovery code has been typed back, and opens with it afterwards", async () => {
    const vaults = createVaults(newDevice());
    const vault = await aVaultWithCases(vaults);
    const { recoveryCode } = valueOf(await vault.prepareErasure({ cases: ["a"], passphrase }));

    expect(codesOf(await vault.erase("ABCD", () => undefined))).toEqual([
      "vault/recovery-code-misread",
    ]);
    expect(await referencesIn(vault)).toEqual(["E-1", "E-2", "E-3"]);
    valueOf(await vault.erase(recoveryCode.toLowerCase(), () => undefined));
    await vault.lock();
    const again = valueOf(
      await vaults.unlock(vault.id, { kind: "recoveryCode", code: recoveryCode }),
    );
    expect(await referencesIn(again)).toEqual(["E-2"]);
  });

  it("keeps the recovery code there is, when it is given", async () => {
    const vaults = createVaults(newDevice());
    const vault = await aVaultWithCases(vaults);
    const present = valueOf(await vault.replaceRecoveryCode());
    const erasure = { cases: ["a"], passphrase, recoveryCode: present };
    const { recoveryCode } = valueOf(await vault.prepareErasure(erasure));

    expect(recoveryCode).toBe(present);
    expect(codesOf(await vault.prepareErasure({ ...erasure, recoveryCode: "ABCD" }))).toEqual([
      "vault/recovery-code-misread",
    ]);
  });

  it("is void when something else has changed the keys since it was made ready", async () => {
    const vault = await aVaultWithCases();
    const { recoveryCode } = valueOf(await vault.prepareErasure({ cases: ["a"], passphrase }));
    valueOf(await vault.replaceRecoveryCode());

    expect(codesOf(await vault.erase(recoveryCode, () => undefined))).toEqual([
      "vault/nothing-prepared-to-erase",
    ]);
    expect(await referencesIn(vault)).toEqual(["E-1", "E-2", "E-3"]);
  });

  it("is not undone by an older backup, which opens with the passphrase of its day", async () => {
    const vault = await aVaultWithCases();
    const file = await backupOf(vault);
    valueOf(await eraseFrom(vault, "a"));

    expect(codesOf(await vault.restore(file))).toEqual(["vault/backup-other-keys"]);
    expect(codesOf(await vault.checkBackup(file))).toEqual(["vault/backup-other-keys"]);
    const back = valueOf(await vault.restore(file, byPassphrase));
    expect(back).toMatchObject({ added: 0, erasedCases: 1 });
    expect(await referencesIn(vault)).toEqual(["E-2"]);
  });

  it("holds on another device too, whatever older backup is read in there", async () => {
    const vault = await aVaultWithCases();
    const before = await backupOf(vault);
    valueOf(await eraseFrom(vault, "a"));
    const after = await backupOf(vault);
    await isLost(vault);
    const vaults = createVaults(newDevice());
    const { vault: restored } = valueOf(await vaults.restore(after, byPassphrase));
    const again = valueOf(await restored.restore(before, byPassphrase));

    expect(again).toMatchObject({ added: 0, erasedCases: 1 });
    expect(await referencesIn(restored)).toEqual(["E-2"]);
    expect(valueOf(await restored.erasures()).map((one) => one.case)).toEqual(["a"]);
    expect(valueOf(await restored.isRebuildDue())).toBe(false);
  });

  it("is refused with another passphrase, and for a case that is not there", async () => {
    const vault = await aVaultWithCases();
    const wrong = await vault.prepareErasure({ cases: ["a"], passphrase: "fel lösenfras" });

    expect(codesOf(wrong)).toEqual(["vault/wrong-passphrase"]);
    expect(codesOf(await eraseFrom(vault, "z"))).toEqual(["vault/no-such-case"]);
    expect(await referencesIn(vault)).toEqual(["E-1", "E-2", "E-3"]);
  });

  it("lets one go on writing, and unlock with what opened it before", async () => {
    const vaults = createVaults(newDevice());
    const vault = await aVaultWithCases(vaults);
    valueOf(await eraseFrom(vault, "a"));
    valueOf(await vault.store.append([draft("b", "E-4"), draft("d", "E-5")]));
    await vault.lock();
    const again = valueOf(await vaults.unlock(vault.id, byPassphrase));

    expect(await referencesIn(again)).toEqual(["E-2", "E-4", "E-5"]);
  });

  it("gives no place in the chain twice, when the last record was of the case", async () => {
    const vaults = createVaults(newDevice());
    const vault = await anOpenVault(vaults);
    valueOf(await vault.store.append([draft("b", "E-1"), draft("a", "E-2"), draft("a", "E-3")]));
    valueOf(await eraseFrom(vault, "a"));
    await vault.lock();
    const again = valueOf(await vaults.unlock(vault.id, byPassphrase));
    const [next] = valueOf(await again.store.append([draft("b", "E-4")]));

    expect(next?.seq).toBe(4);
  });

  it("is done or not done after any failing call, and what is written afterwards is readable", async () => {
    const faulty = new FaultyStorage();
    for (let at = 1; ; at += 1) {
      const real = newDevice();
      const device: VaultDevice = {
        ...real,
        journalFolder: async (vault) => {
          const folder = await real.journalFolder(vault);
          return folder && faulty.folder(folder);
        },
      };
      const vaults = createVaults(device);
      const vault = await aVaultWithCases(vaults);
      const { recoveryCode } = valueOf(await vault.prepareErasure({ cases: ["a"], passphrase }));
      faulty.begin({ at, fault: "refused", name: "DataError", isCrash: at % 2 === 0 });
      const erased = await vault.erase(recoveryCode, () => undefined);
      const isHit = faulty.hit !== undefined;
      faulty.bury();
      await vault.store.append([draft("b", "E-6"), draft("e", "E-7")]);
      await vault.lock();
      const again = valueOf(await vaults.unlock(vault.id, byPassphrase));
      const left = await referencesIn(again);

      const before = erased.ok || !left.includes("E-1") ? ["E-2"] : ["E-1", "E-2", "E-3"];
      const after = left.includes("E-6") ? ["E-6", "E-7"] : [];
      expect(left, `call ${at}`).toEqual([...before, ...after]);
      await again.lock();
      if (!isHit) break;
    }
  });
});
