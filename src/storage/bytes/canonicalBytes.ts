import canonicalize from "canonicalize";
import { invariant } from "../../core/issue/index.ts";
import type { Bytes } from "./bytes.ts";
import { toUtf8 } from "./utf8.ts";

/** Canonical JSON (RFC 8785) in UTF-8: the same bytes for the same content, to hash and to sign. */
export function canonicalBytes(json: unknown): Bytes {
  const text = canonicalize(json);
  invariant(text !== undefined, "Only JSON has canonical bytes");
  return toUtf8(text);
}
