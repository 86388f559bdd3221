import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { anOpenVault, draft } from "../../../tests/fixtures/vault/anOpenVault.ts";
import { passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { backupOf } from "../../../tests/fixtures/vault/backupOf.ts";
import { VaultDatabase } from "../copies/VaultDatabase.ts";
import { createVaults } from "./createVaults.ts";
import { databaseOf } from "./vaultDevice.ts";

const byPassphrase = { kind: "passphrase", passphrase } as const;

describe("a record that is damaged in both copies", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  /** A vault with two cases, in which the record of case `a` has a bit flipped in either copy. */
  async function aDamagedVault() {
    const device = aDevice();
    devices.push(device);
    const vaults = createVaults(device);
    const vault = await anOpenVault(vaults);
    valueOf(await vault.store.append([draft("a", "E-1")]));
    valueOf(await vault.store.append([draft("b", "E-2")]));
    const file = await backupOf(vault);
    await vault.lock();
    const database = new VaultDatabase(databaseOf(vault.id));
    await database.open();
    const rows = await database.entries.where("case").equals("a").toArray();
    const row = rows.find((one) => Reflect.get(Object(one), "type") === "record");
    const bytes: Uint8Array = Reflect.get(Object(row), "bytes");
    const path = join(device.folder, vault.id, "journal-1");
    const journal = readFileSync(path);
    const at = journal.indexOf(bytes);
    expect(at).toBeGreaterThan(0);
    journal[at + 300] = (journal[at + 300] ?? 0) ^ 1;
    writeFileSync(path, journal);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    await database.entries.put(row);
    database.close();
    return { vaults, id: vault.id, file, number: Number(Reflect.get(Object(row), "n")) };
  }

  it("is told of, with its case and what is left, and comes back from a backup", async () => {
    const { vaults, id, file, number } = await aDamagedVault();
    const vault = valueOf(await vaults.unlock(id, byPassphrase));
    valueOf(await vault.verify(() => undefined));

    const { parts, lost } = valueOf(await vault.damage());
    expect(lost).toEqual([]);
    const numbers = [[number, number]];
    expect(parts).toContainEqual({
      numbers,
      from: "database",
      case: "a",
      size: expect.any(Number),
    });
    expect(parts).toContainEqual({ numbers, from: "journal", size: expect.any(Number) });
    for (const { size } of parts) expect(size).toBeGreaterThan(300);
    expect(valueOf(await vault.report())).toMatchObject({ damaged: 1, lost: 0 });
    const saved: unknown = JSON.parse(valueOf(await vault.damagedAsFile()));
    expect(saved).toMatchObject({ format: "avstamp-damaged", v: 1, vault: id });

    expect(valueOf(await vault.restore(file))).toMatchObject({ added: 1 });
    const { records } = valueOf(await vault.store.loadCase("a"));
    expect(records).toHaveLength(1);
    valueOf(await vault.settleDamage());
    expect(valueOf(await vault.damage())).toEqual({ parts: [], lost: [] });
    expect(valueOf(await vault.report())).toMatchObject({ damaged: 0, lost: 0 });
    const { lines } = valueOf(await vault.audit());
    expect(lines.at(-1)?.action).toBe("damageSettled");
  });
});
