/** A worker of its own for one derivation; in the page, or in another worker. */
export function startKdfWorker(): Worker {
  return new Worker(new URL("./kdfWorker.ts", import.meta.url), { type: "module", name: "kdf" });
}
