import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { hasNewerVersion } from "../bytes/hasNewerVersion.ts";
import {
  type UnitKeyFile,
  type UnitPrivateKeyFile,
  unitKeyFileSchema,
  unitKeyVersion,
  unitPrivateKeyFileSchema,
} from "./unitKey.schema.ts";

/** JSON from a file → the public half of a unit's key, or why it is none. */
export function parseUnitKeyFile(json: unknown): Result<UnitKeyFile> {
  const parsed = unitKeyFileSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : refusal(json);
}

/** JSON from a file → the private half of a unit's key, still sealed, or why it is none. */
export function parseUnitPrivateKeyFile(json: unknown): Result<UnitPrivateKeyFile> {
  const parsed = unitPrivateKeyFileSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : refusal(json);
}

function refusal(json: unknown): Result<never> {
  const isNewer = hasNewerVersion(json, unitKeyVersion);
  return fail([issue(isNewer ? "vault/newer-version" : "vault/not-a-unit-key", "")]);
}
