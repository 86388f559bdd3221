import { gcm } from "@noble/ciphers/aes.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** `I2OSP(n, 2)` of RFC 9180. */
const twoBytes = (n: number) => Uint8Array.of(n >> 8, n & 255);

const kemId = 0x0020;
const kemSuite = concatBytes(utf8ToBytes("KEM"), twoBytes(kemId));
const hpkeSuite = concatBytes(
  utf8ToBytes("HPKE"),
  twoBytes(kemId),
  twoBytes(0x0001),
  twoBytes(0x0002),
);

function labeledExtract(suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array) {
  const labeled = concatBytes(utf8ToBytes("HPKE-v1"), suite, utf8ToBytes(label), ikm);
  return extract(sha256, labeled, salt);
}

function labeledExpand(
  suite: Uint8Array,
  secret: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
) {
  const head = concatBytes(twoBytes(length), utf8ToBytes("HPKE-v1"), suite);
  return expand(sha256, secret, concatBytes(head, utf8ToBytes(label), info), length);
}

/** `KeySchedule` in base mode, and the cipher with its first nonce. */
function cipher(
  dh: Uint8Array,
  enc: Uint8Array,
  pkR: Uint8Array,
  info: Uint8Array,
  aad: Uint8Array,
) {
  const none = new Uint8Array(0);
  const eaePrk = labeledExtract(kemSuite, none, "eae_prk", dh);
  const shared = labeledExpand(kemSuite, eaePrk, "shared_secret", concatBytes(enc, pkR), 32);
  const context = concatBytes(
    Uint8Array.of(0),
    labeledExtract(hpkeSuite, none, "psk_id_hash", none),
    labeledExtract(hpkeSuite, none, "info_hash", info),
  );
  const secret = labeledExtract(hpkeSuite, shared, "secret", none);
  const key = labeledExpand(hpkeSuite, secret, "key", context, 32);
  return gcm(key, labeledExpand(hpkeSuite, secret, "base_nonce", context, 12), aad);
}

/**
 * HPKE once more, written from RFC 9180 on other primitives: DHKEM(X25519, HKDF-SHA256),
 * HKDF-SHA256, AES-256-GCM, base mode, one message.
 */
export const independentHpke = {
  seal(
    skE: Uint8Array,
    pkR: Uint8Array,
    info: Uint8Array,
    plain: Uint8Array,
    aad: Uint8Array,
  ): { enc: Uint8Array; sealed: Uint8Array } {
    const enc = x25519.getPublicKey(skE);
    const dh = x25519.getSharedSecret(skE, pkR);
    return { enc, sealed: cipher(dh, enc, pkR, info, aad).encrypt(plain) };
  },
  open(
    skR: Uint8Array,
    info: Uint8Array,
    { enc, sealed }: { enc: Uint8Array; sealed: Uint8Array },
    aad: Uint8Array,
  ): Uint8Array {
    const dh = x25519.getSharedSecret(skR, enc);
    return cipher(dh, enc, x25519.getPublicKey(skR), info, aad).decrypt(sealed);
  },
};
