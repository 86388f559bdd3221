import { ok, type Result } from "../../core/issue/index.ts";
import type { AuditAction } from "../../workflows/ports/auditActions.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { changePassphrase } from "../keyring/changePassphrase.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { pickKdfCost } from "../keyring/pickKdfCost.ts";
import { replaceRecoveryCode } from "../keyring/replaceRecoveryCode.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { unlockKeyring } from "../keyring/unlockKeyring.ts";
import { keyringEntry } from "./keyringEntry.ts";
import type { VaultInside } from "./vaultInside.ts";

/** A new passphrase, or a new recovery code, for the vault key there is. */
export function changeWaysIn(
  inside: VaultInside,
): Pick<OpenVault, "changePassphrase" | "replaceRecoveryCode"> {
  const { copies, device } = inside;
  const { random, deriveKey, stopwatch } = device;

  /** The keyrings before it go, or what shall open nothing any longer still would. */
  async function keep(
    next: { readonly keyring: Keyring; readonly unlocked: Unlocked },
    action: AuditAction,
  ): Promise<Result<void>> {
    const { audit } = inside.keys;
    const note = await audit.entryFor(action);
    const kept = await copies.remove(
      ({ type }) => type === "keyring",
      [keyringEntry(next.keyring), note],
    );
    if (!kept.ok) return kept;
    audit.kept(note);
    inside.keys = { ...inside.keys, ...next };
    return ok(undefined);
  }

  return {
    changePassphrase: async (present, next) =>
      inside.inTurn(async () => {
        const { keyring, unlocked } = inside.keys;
        const way = { kind: "passphrase", passphrase: present, deriveKey } as const;
        const checked = await unlockKeyring(keyring, way);
        if (!checked.ok) return checked;
        const cost = await pickKdfCost(deriveKey, stopwatch, random);
        if (!cost.ok) return cost;
        const input = { passphrase: next, cost: cost.value, random, deriveKey };
        const changed = await changePassphrase(keyring, unlocked, input);
        return changed.ok ? keep(changed.value, "passphraseChanged") : changed;
      }),
    replaceRecoveryCode: async () =>
      inside.inTurn(async () => {
        const { keyring, unlocked } = inside.keys;
        const { recoveryCode, ...next } = await replaceRecoveryCode(keyring, unlocked, random);
        const kept = await keep(next, "recoveryCodeReplaced");
        return kept.ok ? ok(recoveryCode) : kept;
      }),
  };
}
