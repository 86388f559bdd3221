import { transfer } from "comlink";
import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Damage } from "../../workflows/ports/damage.ts";
import type { Rebuilding } from "../../workflows/ports/rebuilding.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import type { LetIn, VaultWorkerApi } from "./vaultWorkerApi.ts";

/** Answers the page: one vault open at a time, and `vault/locked` while none is. */
export function serveVaults(
  vaults: Omit<Vaults, "abilities">,
  abilities: VaultWorkerApi["abilities"],
): Omit<VaultWorkerApi, "begin"> {
  let open: OpenVault | undefined;

  async function letIn(opened: Result<OpenVault>): Promise<Result<LetIn>> {
    if (!opened.ok) return Promise.resolve(opened);
    open = opened.value;
    return Promise.resolve(ok(letInTo(open)));
  }

  async function inside<T>(act: (vault: OpenVault) => Promise<Result<T>>): Promise<Result<T>> {
    return open === undefined ? fail([issue("vault/locked", "")]) : act(open);
  }

  return {
    abilities,
    list: vaults.list,
    prepare: vaults.prepare,
    createUnitKey: vaults.createUnitKey,
    restoreVault: async (file, way) => {
      const restored = await vaults.restore(file, way);
      if (!restored.ok) return restored;
      open = restored.value.vault;
      const { report } = restored.value;
      return ok({ letIn: letInTo(open), report });
    },
    confirm: async (code) => letIn(await vaults.confirm(code)),
    unlock: async (...said) => letIn(await vaults.unlock(...said)),
    append: async (drafts) => inside(async ({ store }) => store.append(drafts)),
    loadCase: async (caseId) => inside(async ({ store }) => store.loadCase(caseId)),
    loadCases: async (caseIds) => inside(async ({ store }) => store.loadCases(caseIds)),
    loadOverview: async () => inside(async ({ store }) => store.loadOverview()),
    loadAll: async () => inside(async ({ store }) => store.loadAll()),
    report: async () => inside(async (vault) => vault.report()),
    verify: async (onProgress) => inside(async (vault) => vault.verify(onProgress)),
    changePassphrase: async (...said) => inside(async (vault) => vault.changePassphrase(...said)),
    replaceRecoveryCode: async () => inside(async (vault) => vault.replaceRecoveryCode()),
    backUp: async () => {
      const stream = await inside(async (vault) => vault.backUp());
      // A stream is handed over, not copied.
      return stream.ok ? transfer(stream, [stream.value]) : stream;
    },
    checkBackup: async (...said) => inside(async (vault) => vault.checkBackup(...said)),
    restore: async (...said) => inside(async (vault) => vault.restore(...said)),
    audit: async () => inside(async (vault) => vault.audit()),
    lastNoted: async (action) => inside(async (vault) => vault.lastNoted(action)),
    firstNoted: async () => inside(async (vault) => vault.firstNoted()),
    note: async (...said) => inside(async (vault) => vault.note(...said)),
    prepareErasure: async (erasure) => inside(async (vault) => vault.prepareErasure(erasure)),
    erase: async (...said) => inside(async (vault) => vault.erase(...said)),
    erasures: async () => inside(async (vault) => vault.erasures()),
    readSetting: async (name) => inside(async (vault) => vault.readSetting(name)),
    keepSetting: async (...said) => inside(async (vault) => vault.keepSetting(...said)),
    ...serveRepairs(inside),
    lock: async () => {
      const closing = open;
      open = undefined;
      await closing?.lock();
    },
  };
}

function letInTo({ id, owner, sitting, store: { readOnly } }: OpenVault): LetIn {
  return { id, owner, sitting, readOnly };
}

type Inside = <T>(act: (vault: OpenVault) => Promise<Result<T>>) => Promise<Result<T>>;

function serveRepairs(inside: Inside): Damage & Rebuilding {
  return {
    rebuild: async (onProgress) => inside(async (vault) => vault.rebuild(onProgress)),
    isRebuildDue: async () => inside(async (vault) => vault.isRebuildDue()),
    damage: async () => inside(async (vault) => vault.damage()),
    damagedAsFile: async () => inside(async (vault) => vault.damagedAsFile()),
    settleDamage: async () => inside(async (vault) => vault.settleDamage()),
  };
}
