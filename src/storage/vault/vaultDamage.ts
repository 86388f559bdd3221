import { ok } from "../../core/issue/index.ts";
import { defined } from "../../core/shape/index.ts";
import type { Damage } from "../../workflows/ports/damage.ts";
import { toBase64url } from "../bytes/base64url.ts";
import { noteAudit } from "./noteAudit.ts";
import type { VaultInside } from "./vaultInside.ts";

/** What is in quarantine and what is lost: told, taken out as it is, and settled. */
export function vaultDamage(inside: VaultInside): Damage {
  const { copies } = inside;
  return {
    damage: async () => {
      const found = await copies.quarantined();
      if (!found.ok) return found;
      const parts = found.value.map(({ numbers, from, case: of, bytes }) =>
        defined({ numbers, from, case: of === "" ? undefined : of, size: bytes.length }),
      );
      return ok({ parts, lost: copies.report().lost });
    },
    damagedAsFile: async () => {
      const found = await copies.quarantined();
      if (!found.ok) return found;
      const { unlocked } = inside.keys;
      const parts = found.value.map((part) => ({ ...part, bytes: toBase64url(part.bytes) }));
      const { lost } = copies.report();
      const file = { format: "avstamp-damaged", v: 1, vault: unlocked.vault, lost, parts };
      return ok(JSON.stringify(file, null, 2));
    },
    settleDamage: async () => {
      const removed = await copies.remove(({ type }) => type === "quarantine", []);
      if (!removed.ok) return removed;
      const settled = await copies.settleLoss();
      return settled.ok ? noteAudit(inside, "damageSettled") : settled;
    },
  };
}
