import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { anOpenVault, draft } from "../../../tests/fixtures/vault/anOpenVault.ts";
import { codesOf, passphrase, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { backupOf } from "../../../tests/fixtures/vault/backupOf.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { readU32, toU32 } from "../bytes/u32.ts";
import type { Copies } from "../copies/copies.ts";
import type { Entry } from "../journal/entry.ts";
import { createVaults } from "./createVaults.ts";
import { holdCopies } from "./holdCopies.ts";
import { versionsKind } from "./vaultVersions.ts";

const way = { kind: "passphrase", passphrase } as const;
const newer = "vault/newer-version";
const outside = { id: "later", case: "" } as const;

describe("a vault that a newer program has written in", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  /** A vault with one answer, in which `act` then writes as a later program would. */
  async function aVaultAfter(act: (copies: Copies) => Promise<unknown>) {
    const device = aDevice();
    devices.push(device);
    const vaults = createVaults(device);
    const made = await anOpenVault(vaults);
    valueOf(await made.store.append([draft("a", "E-1")]));
    await made.lock();
    const held = valueOf(await holdCopies(device, made.id));
    await act(held.copies);
    await held.letGo();
    const everything = async (): Promise<readonly Entry[]> => {
      const { copies, letGo } = valueOf(await holdCopies(device, made.id));
      const entries: Entry[] = [];
      for await (const slice of copies.all()) entries.push(...valueOf(slice));
      await letGo();
      return entries;
    };
    return { id: made.id, vaults, everything };
  }

  /** The mark, and a record that only the later program reads. */
  async function writesLater(copies: Copies): Promise<void> {
    const mark = canonicalBytes({ v: 1, versions: { record: 99, envelope: 1 } });
    const [known] = valueOf(await copies.byCase("a")).filter(({ type }) => type === "record");
    const bytes = known?.bytes ?? new Uint8Array();
    const rest = bytes.slice(4 + (readU32(bytes, 0) ?? 0));
    const header = canonicalBytes({ v: 2, id: "later", case: "a", more: true });
    valueOf(
      await copies.append([
        { ...outside, type: "audit", kind: versionsKind, bytes: mark },
        {
          type: "record",
          id: "later",
          case: "a",
          kind: "answer",
          bytes: concatBytes(toU32(header.length), header, rest),
        },
      ]),
    );
  }

  async function everyWrite(vault: OpenVault): Promise<readonly (readonly string[])[]> {
    const prepared = valueOf(await vault.prepareErasure({ cases: ["a"], passphrase }));
    return [
      codesOf(await vault.store.append([draft("a", "E-2")])),
      codesOf(await vault.changePassphrase(passphrase, "en helt annan lösenfras")),
      codesOf(await vault.replaceRecoveryCode()),
      codesOf(await vault.keepSetting("rules", {})),
      codesOf(await vault.note("printed")),
      codesOf(await vault.settleDamage()),
      codesOf(await vault.verify(() => undefined)),
      codesOf(await vault.erase(prepared.recoveryCode, () => undefined)),
    ];
  }

  it("is read and backed up, says why it is not written in, and is left as it was", async () => {
    const { id, vaults, everything } = await aVaultAfter(writesLater);
    const before = await everything();
    const vault = valueOf(await vaults.unlock(id, way));

    expect(vault.store.readOnly?.code).toBe(newer);
    const { records, unreadable } = valueOf(await vault.store.loadCase("a"));
    expect(records.map(({ body }) => body)).toEqual([{ type: "caseOpened", reference: "E-1" }]);
    expect(unreadable.map(({ issue }) => issue.code)).toEqual([newer]);
    const file = await backupOf(vault);
    const checked = valueOf(await vault.checkBackup(file));
    expect(checked).toMatchObject({ damagedChunks: 0, entries: before.length });
    expect(valueOf(await vault.audit()).isWhole).toBe(true);

    for (const codes of await everyWrite(vault)) expect(codes).toEqual([newer]);
    expect(codesOf(await vault.restore(file))).toEqual([newer]);
    await vault.lock();
    expect(await everything()).toEqual(before);
  });

  it("is told of before anything of its backup is read in elsewhere", async () => {
    const { id, vaults } = await aVaultAfter(writesLater);
    const vault = valueOf(await vaults.unlock(id, way));
    const file = await backupOf(vault);
    await vault.lock();
    const elsewhere = aDevice();
    devices.push(elsewhere);
    const deleting = indexedDB.deleteDatabase(`avstamp-vault-${id}`);
    await new Promise((resolve) => {
      deleting.onsuccess = resolve;
    });

    expect(codesOf(await createVaults(elsewhere).restore(file, way))).toEqual([newer]);
    const known = valueOf(await createVaults(elsewhere).list());
    expect(known.map((one) => one.id)).not.toContain(id);
  });

  it("is not said to be gone when its keyring is a newer one", async () => {
    const { id, vaults } = await aVaultAfter(async (copies) => {
      const bytes = canonicalBytes({ v: 2, vault: "v", more: true });
      const keyring = { ...outside, type: "keyring", kind: "keyring", bytes } as const;
      valueOf(await copies.remove(({ type }) => type === "keyring", [keyring]));
    });

    expect(codesOf(await vaults.unlock(id, way))).toEqual([newer]);
  });

  it("keeps what only the newer program reads when both copies are read through", async () => {
    const keyring = canonicalBytes({ v: 2, vault: "v", more: true });
    const caseKey = canonicalBytes({ v: 2, case: "b", more: true });
    const { id, vaults } = await aVaultAfter(async (copies) => {
      valueOf(
        await copies.append([
          { ...outside, type: "keyring", kind: "keyring", bytes: keyring },
          { type: "caseKey", id: "b", case: "b", kind: "caseKey", bytes: caseKey },
        ]),
      );
    });
    const vault = valueOf(await vaults.unlock(id, way));

    const verified = valueOf(await vault.verify(() => undefined));
    expect(verified).toMatchObject({ damaged: 0, lost: 0 });
  });

  it("is written in as ever when the mark is this program's own, which stands once", async () => {
    const { id, vaults, everything } = await aVaultAfter(async () => Promise.resolve());
    for (let time = 0; time < 2; time += 1) {
      const vault = valueOf(await vaults.unlock(id, way));
      expect(vault.store.readOnly).toBeUndefined();
      valueOf(await vault.store.append([draft("a", "E-2")]));
      await vault.lock();
    }

    const marks = (await everything()).filter(({ kind }) => kind === versionsKind);
    expect(marks).toHaveLength(1);
  });
});
