import type { BrowserContext } from "@playwright/test";
import type { Abilities } from "../../../src/workflows/ports/vaults.ts";

/** Takes one thing away from a browser, before any of our code runs. */
const removals: Readonly<Record<keyof Abilities, string>> = {
  keys: `{
    const real = SubtleCrypto.prototype.generateKey;
    SubtleCrypto.prototype.generateKey = function (algorithm, ...rest) {
      return /^(X|Ed)25519$/.test(algorithm.name ?? algorithm)
        ? Promise.reject(new DOMException("As in an older browser", "NotSupportedError"))
        : real.call(this, algorithm, ...rest);
    };
  }`,
  locks: "delete (globalThis.WorkerNavigator ?? Navigator).prototype.locks;",
  journal: "delete globalThis.FileSystemFileHandle?.prototype.createSyncAccessHandle;",
  strictCommit: "delete IDBTransaction.prototype.durability;",
  persistence:
    "delete StorageManager.prototype.persist; delete StorageManager.prototype.persisted;",
  wasm: "delete globalThis.WebAssembly;",
};

/** In the page and in every worker of ours, none of which a page's own script reaches. */
export async function withoutAbility(
  context: BrowserContext,
  gone: readonly (keyof Abilities)[],
): Promise<void> {
  const script = gone.map((ability) => removals[ability]).join("\n");
  await context.addInitScript(script);
  await context.route(/(?:vaultWorker|kdfWorker)-[^/]+[.]js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
}
