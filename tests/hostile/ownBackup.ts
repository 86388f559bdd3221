import { ok } from "../../src/core/issue/index.ts";
import { writeBackup } from "../../src/storage/backup/writeBackup.ts";
import type { Bytes } from "../../src/storage/bytes/bytes.ts";
import { concatBytes } from "../../src/storage/bytes/concatBytes.ts";
import { sealEnvelope } from "../../src/storage/envelope/sealEnvelope.ts";
import type { NewEntry } from "../../src/storage/journal/entry.ts";
import type { OpenKeyring } from "../../src/storage/keyring/buildKeyring.ts";
import type { CaseKey } from "../../src/storage/keyring/caseKey.ts";
import { createCaseKey } from "../../src/storage/keyring/createCaseKey.ts";
import { aVault, valueOf } from "../fixtures/vault/aVault.ts";

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const at = "2026-11-24T12:00:00.000Z";

export interface OwnVault extends OpenKeyring {
  readonly caseId: string;
  readonly caseKey: CaseKey;
  readonly caseKeyEntry: NewEntry;
}

let made: Promise<OwnVault> | undefined;

/** The vault whose backups are changed here, with one case; the same for all. */
export async function ownVault(): Promise<OwnVault> {
  made ??= make();
  return made;
}

async function make(): Promise<OwnVault> {
  const open = await aVault();
  const caseId = "case";
  const { caseKey, bytes } = await createCaseKey(open.unlocked, caseId, random);
  const caseKeyEntry = {
    type: "caseKey",
    id: caseId,
    case: caseId,
    kind: "caseKey",
    bytes,
  } as const;
  return { ...open, caseId, caseKey, caseKeyEntry };
}

let plain: Promise<Bytes> | undefined;

/** A backup of these entries, or of some hundred harmless ones. */
export async function ownBackup(entries?: readonly NewEntry[]): Promise<Bytes> {
  if (entries !== undefined) return write(entries);
  plain ??= harmlessRecords().then(write);
  return plain;
}

async function write(entries: readonly NewEntry[]): Promise<Bytes> {
  const { keyring, unlocked } = await ownVault();
  const numbered = entries.map((entry, i) => ({ ...entry, n: i + 1 }));
  async function* all() {
    yield Promise.resolve(ok(numbered));
  }
  const pieces: Bytes[] = [];
  const source = { keyring, unlocked, entries: all(), createdAt: at, random };
  for await (const piece of writeBackup(source)) pieces.push(valueOf(piece));
  return concatBytes(...pieces);
}

/** A record as it is kept, whatever its body says; `outside` is what stands outside the seal. */
export async function sealedRecord(
  id: string,
  body: unknown,
  outside: Readonly<Record<string, unknown>> = {},
): Promise<NewEntry> {
  const { unlocked, caseKey, caseId } = await ownVault();
  const kind = "answer";
  const draft = { id, case: caseId, device: "d", seq: 1, kind, at, prevHash: "", ...outside };
  const keys = { caseKey, signer: unlocked.signer, random };
  const { bytes } = await sealEnvelope(draft, body, keys);
  return { type: "record", id, case: caseId, kind, bytes };
}

async function harmlessRecords(): Promise<readonly NewEntry[]> {
  const { caseKeyEntry } = await ownVault();
  const records = Array.from({ length: 300 }, async (_, i) =>
    sealedRecord(`r${i}`, {
      v: 1,
      body: { type: "note", assessment: "a", section: "s", voice: "client", text: `Ord ${i}` },
    }),
  );
  return [caseKeyEntry, ...(await Promise.all(records))];
}
