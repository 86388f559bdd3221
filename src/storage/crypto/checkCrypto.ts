import { type Issue, issue } from "../../core/issue/index.ts";
import { publicKeyOf } from "./publicKeyOf.ts";

/** `vault/cannot-encrypt` where this browser, or a page without https, lacks what a vault needs. */
export async function checkCrypto(): Promise<readonly Issue[]> {
  try {
    const any = new Uint8Array(32).fill(1);
    await Promise.all([publicKeyOf("Ed25519", any), publicKeyOf("X25519", any)]);
    return [];
  } catch {
    return [issue("vault/cannot-encrypt", "")];
  }
}
