import { ok, type Result } from "../../core/issue/index.ts";
import type { PageMarks } from "../../workflows/ports/pageMarks.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { createWorkerLink } from "./createWorkerLink.ts";
import { openVaultClient } from "./openVaultClient.ts";
import type { LetIn } from "./vaultWorkerApi.ts";

/**
 * The vaults, from the page. Keys and copies are in a worker, which is ended when the vault is
 * locked: with it goes all that it knew.
 */
export function createVaultClient(start: () => Worker, marks: PageMarks): Vaults {
  const link = createWorkerLink(start, marks);
  const { ask } = link;

  async function letIn(answer: Promise<Result<LetIn>>): Promise<Result<OpenVault>> {
    const answered = await answer;
    return answered.ok ? ok(openVaultClient(link, answered.value)) : answered;
  }

  return {
    // That promise is made to pages only, not to workers.
    abilities: async () => ({
      ...(await ask(async (api) => api.abilities())),
      persistence: "persist" in navigator.storage,
    }),
    list: async () => ask(async (api) => api.list()),
    prepare: async (vault) => ask(async (api) => api.prepare(vault)),
    confirm: async (code) => letIn(ask(async (api) => api.confirm(code))),
    unlock: async (...said) => letIn(ask(async (api) => api.unlock(...said))),
    restore: async (file, way) => {
      const restored = await ask(async (api) => api.restoreVault(file, way));
      if (!restored.ok) return restored;
      const { report } = restored.value;
      return ok({ vault: openVaultClient(link, restored.value.letIn), report });
    },
    createUnitKey: async (unit, passphrase) =>
      ask(async (api) => api.createUnitKey(unit, passphrase)),
  };
}
