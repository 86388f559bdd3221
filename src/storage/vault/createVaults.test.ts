import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import {
  anOpenVault,
  draft,
  newVault,
  referencesIn,
} from "../../../tests/fixtures/vault/anOpenVault.ts";
import { codesOf, passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { createVaults } from "./createVaults.ts";
import type { VaultDevice } from "./vaultDevice.ts";

describe("a vault", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  const device = (): VaultDevice => {
    const one = aDevice();
    devices.push(one);
    return one;
  };
  afterEach(() => {
    for (const one of devices.splice(0)) one.discard();
  });

  it("is on disk only once its recovery code has been typed back", async () => {
    const vaults = createVaults(device());
    const before = valueOf(await vaults.list()).length;
    const { recoveryCode } = valueOf(await vaults.prepare(newVault));

    expect(codesOf(await vaults.confirm("ABCD"))).toEqual(["vault/recovery-code-misread"]);
    expect(valueOf(await vaults.list())).toHaveLength(before);
    const vault = valueOf(await vaults.confirm(recoveryCode.toLowerCase()));
    expect(valueOf(await vaults.list())).toContainEqual({ id: vault.id, owner: "Kim Handläggare" });
  });

  it("gives back what was written, after it was locked and unlocked by each way", async () => {
    const vaults = createVaults(device());
    const { recoveryCode } = valueOf(await vaults.prepare(newVault));
    const vault = valueOf(await vaults.confirm(recoveryCode));
    await vault.store.append([draft("a", "E-1"), draft("b", "E-2")]);
    await vault.lock();

    const byPassphrase = valueOf(await vaults.unlock(vault.id, { kind: "passphrase", passphrase }));
    expect(await referencesIn(byPassphrase)).toEqual(["E-1", "E-2"]);
    await byPassphrase.store.append([draft("a", "E-3")]);
    await byPassphrase.lock();
    const byCode = valueOf(
      await vaults.unlock(vault.id, { kind: "recoveryCode", code: recoveryCode }),
    );
    expect(await referencesIn(byCode)).toEqual(["E-1", "E-2", "E-3"]);
    const { records } = valueOf(await byCode.store.loadAll());
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    await byCode.lock();
  });

  it("opens for nobody else, says the same whatever was wrong, and lets the next one try", async () => {
    const vaults = createVaults(device());
    const vault = await anOpenVault(vaults);
    await vault.lock();
    for (const wrong of ["", "fel lösenfras helt", passphrase.toUpperCase()]) {
      const refused = await vaults.unlock(vault.id, { kind: "passphrase", passphrase: wrong });
      expect(codesOf(refused)).toEqual(["vault/wrong-passphrase"]);
    }
    expect((await vaults.unlock(vault.id, { kind: "passphrase", passphrase })).ok).toBe(true);
  });

  it("is open in one window at a time", async () => {
    const one = device();
    const vault = await anOpenVault(createVaults(one));
    const second = await createVaults(one).unlock(vault.id, { kind: "passphrase", passphrase });

    expect(codesOf(second)).toEqual(["storage/other-tab"]);
  });

  it("says that it is gone, not that it never was, when both copies are", async () => {
    const one = aDevice();
    devices.push(one);
    const vaults = createVaults(one);
    const vault = await anOpenVault(vaults);
    await vault.lock();
    indexedDB.deleteDatabase(`avstamp-vault-${vault.id}`);
    one.discard();

    const refused = await vaults.unlock(vault.id, { kind: "passphrase", passphrase });
    expect(codesOf(refused)).toEqual(["vault/gone"]);
    expect(valueOf(await vaults.list())).toContainEqual({ id: vault.id, owner: undefined });
  });

  it("opens with the new passphrase only, once it has been changed", async () => {
    const vaults = createVaults(device());
    const vault = await anOpenVault(vaults);
    await vault.store.append([draft("a", "E-1")]);
    const next = "fem helt andra ord nu";

    expect(codesOf(await vault.changePassphrase("fel lösenfras", next))).toEqual([
      "vault/wrong-passphrase",
    ]);
    valueOf(await vault.changePassphrase(passphrase, next));
    await vault.lock();
    expect(codesOf(await vaults.unlock(vault.id, { kind: "passphrase", passphrase }))).toEqual([
      "vault/wrong-passphrase",
    ]);
    const again = valueOf(await vaults.unlock(vault.id, { kind: "passphrase", passphrase: next }));
    expect(await referencesIn(again)).toEqual(["E-1"]);
  });

  it("notes who did what to which case, once each time it is open, without what was said", async () => {
    const vaults = createVaults(device());
    const vault = await anOpenVault(vaults);
    await vault.store.append([draft("a", "E-1")]);
    await vault.store.append([draft("a", "E-2")]);
    await vault.store.loadCase("a");
    await vault.store.loadCase("a");
    await vault.note("printed", "a");
    const { lines, isWhole } = valueOf(await vault.audit());

    expect(isWhole).toBe(true);
    expect(lines.map(({ action, case: about }) => [action, about])).toEqual([
      ["unlocked", undefined],
      ["changed", "a"],
      ["viewed", "a"],
      ["printed", "a"],
    ]);
  });
});
