import { ok } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import { openSetting, settingEntry, settingKind } from "../settings/sealSetting.ts";
import type { VaultInside } from "./vaultInside.ts";

/** What is laid down for the vault as a whole, sealed as all that is in it. */
export function vaultSettings(inside: VaultInside): Pick<OpenVault, "readSetting" | "keepSetting"> {
  const { copies, device } = inside;
  return {
    readSetting: async (name) => {
      const entries = await copies.byKinds([settingKind]);
      if (!entries.ok) return entries;
      const latest = entries.value.filter(({ id }) => id === name).at(-1);
      return latest === undefined ? ok(undefined) : openSetting(inside.keys.unlocked, latest);
    },
    keepSetting: async (name, value) =>
      inside.inTurn(async () => {
        const { unlocked, audit } = inside.keys;
        const entry = await settingEntry(unlocked, name, value, device.random);
        const note = await audit.entryFor("settingChanged");
        // Nothing of before stays: where there is one, a union cannot bring the other.
        const kept = await copies.remove(
          ({ kind, id }) => kind === settingKind && id === name,
          [entry, note],
        );
        if (!kept.ok) return kept;
        audit.kept(note);
        return ok(undefined);
      }),
  };
}
