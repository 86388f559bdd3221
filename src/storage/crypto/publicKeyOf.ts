import { invariant } from "../../core/issue/index.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { importPrivateKey } from "./importPrivateKey.ts";

/** The public half, 32 bytes, of a private one of 32 random bytes. */
export async function publicKeyOf(
  algorithm: "Ed25519" | "X25519",
  privateKey: Bytes,
): Promise<Bytes> {
  const key = await importPrivateKey(algorithm, privateKey, true);
  const { x } = await crypto.subtle.exportKey("jwk", key);
  invariant(x !== undefined, "A private key on a curve has a public half");
  return fromBase64url(x);
}
