import { fail, issue, ok } from "../../core/issue/index.ts";
import type { DeriveKey } from "../keyring/deriveKey.ts";
import type { KdfAnswer, KdfRequest } from "./kdfRequest.ts";

/**
 * Derives keys in a worker that is started for each and ended with it, so that the memory in which
 * passphrase and key have been goes with it.
 */
export function createKeyDeriver(start: () => Worker): DeriveKey {
  return async (passphrase, kdf) => {
    const worker = start();
    try {
      const derived = await ask(worker, { passphrase, kdf });
      return derived === undefined ? failed : ok(derived);
    } finally {
      worker.terminate();
    }
  };
}

const failed = fail([issue("vault/key-derivation-failed", "")]);

/** The worker's answer; undefined also when it could not be started. */
async function ask(worker: Worker, request: KdfRequest): Promise<KdfAnswer> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<KdfAnswer>) => {
      resolve(data);
    });
    worker.addEventListener("error", () => {
      resolve(undefined);
    });
    worker.postMessage(request);
  });
}
