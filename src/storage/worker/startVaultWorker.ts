export function startVaultWorker(): Worker {
  return new Worker(new URL("./vaultWorker.ts", import.meta.url), { type: "module" });
}
