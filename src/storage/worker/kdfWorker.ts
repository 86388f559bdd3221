import { argon2id } from "../crypto/argon2id.ts";
import type { KdfAnswer, KdfRequest } from "./kdfRequest.ts";

/**
 * A worker that does nothing but Argon2id. It is served with a content security policy of its own,
 * under which it may run WebAssembly and can fetch nothing at all; the page may do the reverse.
 */
self.addEventListener("message", ({ data }: MessageEvent<KdfRequest>) => {
  void answer(data).then((key) => {
    self.postMessage(key);
  });
});

async function answer({ passphrase, kdf }: KdfRequest): Promise<KdfAnswer> {
  try {
    return await argon2id(passphrase, kdf);
  } catch {
    return undefined;
  }
}
