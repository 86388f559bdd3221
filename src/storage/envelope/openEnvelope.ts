import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import { fromUtf8 } from "../bytes/utf8.ts";
import { openBytes, type SealKey } from "../crypto/sealBytes.ts";
import { unpad } from "./padding.ts";
import type { Envelope } from "./readEnvelope.ts";

/**
 * The body, as JSON that still has to be parsed. That header and body belong together and are
 * unaltered is shown by the case key; whose they are is for `verifyLink`, so that opening thousands
 * stays fast.
 */
export async function openEnvelope(
  { header, headerBytes, sealed }: Envelope,
  caseKey: { readonly key: SealKey },
): Promise<Result<unknown>> {
  const padded = await openBytes(caseKey.key, fromBase64url(header.nonce), sealed, headerBytes);
  const content = padded === undefined ? undefined : unpad(padded);
  const text = content === undefined ? undefined : fromUtf8(content);
  const body = text === undefined ? undefined : parseJson(text);
  return body === undefined ? fail([issue("vault/record-altered", "")]) : ok(body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
