import { toUtf8 } from "../bytes/utf8.ts";
import { isSignature } from "../crypto/signBytes.ts";
import type { Signers } from "../crypto/signer.ts";
import { linkPurpose } from "./linkPurpose.ts";
import type { Envelope } from "./readEnvelope.ts";

/**
 * Whether header and sealed body are as the header's author signed them. Needs neither case key nor
 * open body, but the author's public key among `signers`; without it nothing is verified.
 */
export async function verifyLink(
  { header, link, signature }: Pick<Envelope, "header" | "link" | "signature">,
  signers: Signers,
): Promise<boolean> {
  const key = signers.get(header.author);
  return key !== undefined && isSignature(key, linkPurpose, toUtf8(link), signature);
}
