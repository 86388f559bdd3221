import * as z from "zod/mini";
import { base64urlOf } from "../bytes/base64url.schema.ts";
import { nonceLength, tagLength } from "../crypto/sealBytes.ts";
import { keyringSchema } from "../keyring/keyring.schema.ts";

/** The newest backup files that this program reads. */
export const backupVersion = 1;

/**
 * What a backup says in the open: whose vault it is of, and what its keyring says on any device
 * too. The file key is sealed under the vault key that the keyring holds.
 */
export const backupHeadSchema = z.strictObject({
  type: z.literal("avstamp-backup"),
  v: z.literal(backupVersion),
  /** ISO 8601 in UTC. */
  createdAt: z.string().check(z.minLength(1), z.maxLength(40)),
  keyring: keyringSchema,
  fileKey: z.strictObject({
    nonce: base64urlOf(nonceLength),
    sealed: base64urlOf(32 + tagLength),
  }),
});

export type BackupHead = z.infer<typeof backupHeadSchema>;

/** The last thing in the file: how much there ought to have been before it. */
export const backupTrailerSchema = z.strictObject({ entries: z.int(), chunks: z.int() });

export type BackupTrailer = z.infer<typeof backupTrailerSchema>;
