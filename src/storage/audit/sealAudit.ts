import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import type { Random } from "../crypto/random.ts";
import { nonceLength, openBytes, sealBytes } from "../crypto/sealBytes.ts";
import { pad, unpad } from "../envelope/padding.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { type AuditBody, auditBodySchema, auditVersion } from "./auditBody.schema.ts";

/** `nonce ‖ sealed`, padded as records are. */
export async function sealAudit(
  { keys, vault }: Unlocked,
  body: AuditBody,
  random: Random,
): Promise<Bytes> {
  const nonce = random(nonceLength);
  const sealed = await sealBytes(keys.audit, nonce, pad(canonicalBytes(body)), aadOf(vault));
  return concatBytes(nonce, sealed);
}

export async function openAudit(
  { keys, vault }: Unlocked,
  bytes: Bytes,
): Promise<Result<AuditBody>> {
  const nonce = bytes.slice(0, nonceLength);
  const plain = await openBytes(keys.audit, nonce, bytes.slice(nonceLength), aadOf(vault));
  const content = plain === undefined ? undefined : unpad(plain);
  const json = content === undefined ? undefined : parseCanonical(content);
  const parsed = auditBodySchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const isNewer = hasNewerVersion(json, auditVersion);
  return fail([issue(isNewer ? "vault/newer-version" : "vault/record-altered", "")]);
}

function aadOf(vault: string): Bytes {
  return canonicalBytes({ purpose: "audit", vault });
}
