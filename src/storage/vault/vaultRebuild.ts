import { ok } from "../../core/issue/index.ts";
import type { Rebuilding } from "../../workflows/ports/rebuilding.ts";
import { readAuditTrail } from "../audit/readAuditTrail.ts";
import { noteAudit } from "./noteAudit.ts";
import type { VaultInside } from "./vaultInside.ts";

/** Rebuilding an open vault, and whether an erasure still waits for it. */
export function vaultRebuild(inside: VaultInside): Rebuilding {
  const { copies } = inside;
  return {
    rebuild: async (onProgress) => {
      const rebuilt = await copies.rebuild(onProgress);
      return rebuilt.ok ? noteAudit(inside, "rebuilt") : rebuilt;
    },
    isRebuildDue: async () => {
      const { rebuiltAt, isOldLeft } = copies.report();
      if (isOldLeft) return ok(true);
      const erasures = await copies.byKinds(["erasure"]);
      if (!erasures.ok) return erasures;
      const since = new Set(erasures.value.filter(({ n }) => n > rebuiltAt).map((one) => one.case));
      if (since.size === 0) return ok(false);
      // One that came with a backup was erased elsewhere, and has never been in this database.
      const trail = await readAuditTrail(copies, inside.keys.unlocked);
      if (!trail.ok) return trail;
      const { lines } = trail.value;
      return ok(lines.some((line) => line.action === "erased" && since.has(line.case ?? "")));
    },
  };
}
