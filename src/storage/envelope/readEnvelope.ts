import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { readU32 } from "../bytes/u32.ts";
import { tagLength } from "../crypto/sealBytes.ts";
import { signatureLength } from "../crypto/signBytes.ts";
import { type EnvelopeHeader, envelopeVersion, headerSchema } from "./header.schema.ts";
import { linkOf } from "./linkOf.ts";
import { isPaddedLength } from "./padding.ts";

/** A sealed record in its parts. */
export interface Envelope {
  readonly header: EnvelopeHeader;
  readonly headerBytes: Bytes;
  readonly signature: Bytes;
  /** The sealed body. */
  readonly sealed: Bytes;
  /** SHA-256, hex, over header and sealed body: what is signed, and what the next record names. */
  readonly link: string;
}

/**
 * The parts of an envelope, without any key. The form is checked and nothing is verified: for that
 * there are `verifyLink` (who wrote it, and that header and sealed body are as written) and
 * `openEnvelope`.
 */
export function readEnvelope(bytes: Bytes): Result<Envelope> {
  const headerEnd = 4 + (readU32(bytes, 0) ?? 0);
  const signatureEnd = headerEnd + signatureLength;
  const headerBytes = bytes.subarray(4, headerEnd);
  const json = parseCanonical(headerBytes);
  const header = headerSchema.safeParse(json);
  if (!header.success)
    return fail([issue(hasNewerVersion(json, envelopeVersion) ? newer : altered, "")]);
  const sealed = bytes.subarray(signatureEnd);
  if (!isPaddedLength(sealed.length - tagLength)) return fail([issue(altered, "")]);
  return ok({
    header: header.data,
    headerBytes,
    signature: bytes.subarray(headerEnd, signatureEnd),
    sealed,
    link: linkOf(headerBytes, sealed),
  });
}

const newer = "vault/newer-version";
const altered = "vault/record-altered";
