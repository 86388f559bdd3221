import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { anOpenVault, draft, referencesIn } from "../../../tests/fixtures/vault/anOpenVault.ts";
import { codesOf, passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { backupOf } from "../../../tests/fixtures/vault/backupOf.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { chunkLength } from "../backup/backupChunk.ts";
import { createVaults } from "./createVaults.ts";

const byPassphrase = { kind: "passphrase", passphrase } as const;

async function withByteChanged(file: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

describe("a backup", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  let made: ReturnType<typeof createVaults> | undefined;
  const vaultsOnNewDevice = () => {
    const device = aDevice();
    devices.push(device);
    made = createVaults(device);
    return made;
  };
  const lastVaults = () => made ?? vaultsOnNewDevice();
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  /** Enough for some chunks; each record takes 512 bytes and more. */
  async function aFullVault(records = 300): Promise<OpenVault> {
    const vault = await anOpenVault(vaultsOnNewDevice());
    const drafts = Array.from({ length: records }, (_, i) => draft(`case-${i % 3}`, `E-${i}`));
    valueOf(await vault.store.append(drafts));
    return vault;
  }

  /** As on a device that never had it. */
  async function loses(vault: OpenVault): Promise<void> {
    await vault.lock();
    const deleting = indexedDB.deleteDatabase(`avstamp-vault-${vault.id}`);
    await new Promise((resolve) => {
      deleting.onsuccess = resolve;
    });
  }

  it("is read back whole", async () => {
    const vault = await aFullVault();
    const checked = valueOf(await vault.checkBackup(await backupOf(vault)));

    expect(checked.damagedChunks).toBe(0);
    expect(checked.entries).toBe(checked.expected);
    expect(checked.entries).toBeGreaterThan(300);
  });

  it("makes the vault anew on another device, which goes on in a chain of its own", async () => {
    const vault = await aFullVault();
    const file = await backupOf(vault);
    await loses(vault);
    const restored = valueOf(await vaultsOnNewDevice().restore(file, byPassphrase));

    expect(restored.report).toMatchObject({ damagedChunks: 0, erasedCases: 0 });
    expect(await referencesIn(restored.vault)).toHaveLength(300);
    const [own] = valueOf(await restored.vault.store.append([draft("case-0", "E-new")]));
    expect(own?.seq).toBe(1);
    expect(await referencesIn(restored.vault)).toHaveLength(301);
  });

  it("adds to a living vault what is not there, and replaces nothing", async () => {
    const vault = await aFullVault(3);
    const file = await backupOf(vault);
    valueOf(await vault.store.append([draft("case-0", "E-later")]));
    const report = valueOf(await vault.restore(file));

    expect(report).toMatchObject({ added: 0, alreadyThere: 6 });
    expect(await referencesIn(vault)).toEqual(["E-0", "E-1", "E-2", "E-later"]);
  });

  it("leaves one's own chain going on where it was, however much of others' was added", async () => {
    const vault = await anOpenVault(vaultsOnNewDevice());
    const early = await backupOf(vault);
    valueOf(await vault.store.append(Array.from({ length: 120 }, (_, i) => draft("a", `E-${i}`))));
    const late = await backupOf(vault);
    await loses(vault);
    const { vault: own } = valueOf(await vaultsOnNewDevice().restore(early, byPassphrase));
    valueOf(await own.store.append([draft("b", "own 1"), draft("b", "own 2")]));
    valueOf(await own.restore(late));
    await own.lock();
    const again = valueOf(await lastVaults().unlock(own.id, byPassphrase));
    const [next] = valueOf(await again.store.append([draft("b", "own 3")]));

    expect(next?.seq).toBe(3);
  });

  it("is refused by another vault, with another passphrase, and when it is no backup", async () => {
    const vault = await aFullVault(1);
    const file = await backupOf(vault);
    const other = await anOpenVault(vaultsOnNewDevice());

    expect(codesOf(await other.restore(file))).toEqual(["vault/other-vault"]);
    expect(codesOf(await vault.restore(new Blob(["{}"])))).toEqual(["vault/not-a-backup"]);
    await loses(vault);
    const wrong = await vaultsOnNewDevice().restore(file, { kind: "passphrase", passphrase: "?" });
    expect(codesOf(wrong)).toEqual(["vault/wrong-passphrase"]);
  });

  it("says how much is missing when it was cut off, wherever that was", async () => {
    const vault = await aFullVault();
    const file = await backupOf(vault);
    const whole = valueOf(await vault.checkBackup(file));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.size - 1 }), async (length) => {
        const checked = await vault.checkBackup(file.slice(0, length));
        const lostChunks = Math.ceil((file.size - length) / chunkLength) + 1;
        const least = whole.entries - (lostChunks * chunkLength) / 512;
        const isSaid = checked.ok
          ? checked.value.expected === undefined && checked.value.entries >= least
          : /^vault\/(not-a-backup|backup-altered)$/.test(codesOf(checked)[0] ?? "");
        expect(isSaid).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("loses one damaged chunk and no other, and says so, whichever bit was changed", async () => {
    const vault = await aFullVault();
    const file = await backupOf(vault);
    const whole = valueOf(await vault.checkBackup(file));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.size - 1 }), async (at) => {
        const checked = await vault.checkBackup(await withByteChanged(file, at));
        const least = whole.entries - (2 * chunkLength) / 512;
        const isSaid = checked.ok
          ? checked.value.damagedChunks === 1 && checked.value.entries >= least
          : codesOf(checked)[0]?.startsWith("vault/") === true;
        expect(isSaid).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
