import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import type { SealKey } from "../crypto/sealBytes.ts";
import type { CaseKeyFile } from "./caseKey.schema.ts";

/** An open case key. It lives in memory only. */
export interface CaseKey {
  readonly case: string;
  /** Seals and opens what is written about the case. */
  readonly key: SealKey;
  /** The same key as 32 bytes, to seal it anew under another vault key. */
  readonly secret: Bytes;
  /** The case's X25519 pair: the public half, and the private one sealed under the case key. */
  readonly pair: Pick<CaseKeyFile, "kemPublic" | "kemPrivate">;
}

/** What the seal of a case key is bound to: everything else that stands in its file. */
export function boundToCaseKey(rest: Omit<CaseKeyFile, "nonce" | "sealed">): Bytes {
  return canonicalBytes({ ...rest, purpose: "case key" });
}

/** What the seal of a case's private key is bound to. */
export function boundToCasePair(caseId: string, kemPublic: string): Bytes {
  return canonicalBytes({ purpose: "case private key", case: caseId, kemPublic });
}
