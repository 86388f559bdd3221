import { proxy } from "comlink";
import type { Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../../workflows/ports/vaults.ts";
import type { WorkerLink } from "./createWorkerLink.ts";
import type { LetIn } from "./vaultWorkerApi.ts";

/** The vault that is open in the worker, from the page. */
export function openVaultClient(
  { ask, end }: WorkerLink,
  { id, owner, sitting, readOnly }: LetIn,
): OpenVault {
  const listeners = new Set<() => void>();

  /** One window at a time has a vault open, so nobody else changes anything. */
  async function changing<T>(change: Promise<Result<T>>): Promise<Result<T>> {
    const changed = await change;
    if (changed.ok) for (const listener of listeners) listener();
    return changed;
  }

  return {
    id,
    owner,
    sitting,
    store: {
      readOnly,
      append: async (drafts) => changing(ask(async (api) => api.append(drafts))),
      loadCase: async (caseId) => ask(async (api) => api.loadCase(caseId)),
      loadCases: async (caseIds) => ask(async (api) => api.loadCases(caseIds)),
      loadOverview: async () => ask(async (api) => api.loadOverview()),
      loadAll: async () => ask(async (api) => api.loadAll()),
      watch: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    report: async () => ask(async (api) => api.report()),
    verify: async (onProgress) => ask(async (api) => api.verify(proxy(onProgress))),
    changePassphrase: async (...said) => ask(async (api) => api.changePassphrase(...said)),
    replaceRecoveryCode: async () => ask(async (api) => api.replaceRecoveryCode()),
    backUp: async () => ask(async (api) => api.backUp()),
    checkBackup: async (...said) => ask(async (api) => api.checkBackup(...said)),
    restore: async (...said) => changing(ask(async (api) => api.restore(...said))),
    audit: async () => ask(async (api) => api.audit()),
    lastNoted: async (action) => ask(async (api) => api.lastNoted(action)),
    firstNoted: async () => ask(async (api) => api.firstNoted()),
    note: async (...said) => ask(async (api) => api.note(...said)),
    prepareErasure: async (erasure) => ask(async (api) => api.prepareErasure(erasure)),
    erase: async (typedCode, onStep) =>
      changing(ask(async (api) => api.erase(typedCode, proxy(onStep)))),
    erasures: async () => ask(async (api) => api.erasures()),
    readSetting: async (name) => ask(async (api) => api.readSetting(name)),
    keepSetting: async (...said) => changing(ask(async (api) => api.keepSetting(...said))),
    rebuild: async (onProgress) => changing(ask(async (api) => api.rebuild(proxy(onProgress)))),
    isRebuildDue: async () => ask(async (api) => api.isRebuildDue()),
    damage: async () => ask(async (api) => api.damage()),
    damagedAsFile: async () => ask(async (api) => api.damagedAsFile()),
    settleDamage: async () => changing(ask(async (api) => api.settleDamage())),
    lock: end,
  };
}
