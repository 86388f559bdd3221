import { invariant } from "../../core/issue/index.ts";
import { type CaseRecord, type RecordDraft, versionOfBody } from "../../workflows/records/index.ts";
import type { Random } from "../crypto/random.ts";
import { sealEnvelope } from "../envelope/sealEnvelope.ts";
import type { NewEntry } from "../journal/entry.ts";
import type { CaseKey } from "../keyring/caseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import type { CaseKeys } from "./createCaseKeys.ts";

/** Where this device's chain of records ends: the next one goes after it. */
export interface ChainEnd {
  readonly device: string;
  /** 0 before the first. */
  readonly seq: number;
  /** Link of the last envelope; empty before the first. */
  readonly link: string;
}

export interface SealedDrafts {
  /** What to keep, in this order, all of it or none. */
  readonly entries: readonly NewEntry[];
  readonly records: readonly CaseRecord[];
  /** Keys that are made here, to be taken into use once the entries are kept. */
  readonly newKeys: readonly CaseKey[];
  readonly end: ChainEnd;
}

/** Seals drafts as the next records of this device, each chained to the one before it. */
export async function sealDrafts(
  drafts: readonly RecordDraft[],
  from: ChainEnd,
  { unlocked, caseKeys, random }: SealingKeys,
): Promise<SealedDrafts> {
  const entries: NewEntry[] = [];
  const records: CaseRecord[] = [];
  const newKeys = new Map<string, CaseKey>();
  let end = from;
  for (const { id, case: inCase, kind, at, body } of drafts) {
    const ensured = newKeys.has(inCase) ? undefined : await caseKeys.ensure(inCase);
    if (ensured?.entry !== undefined) {
      entries.push(ensured.entry);
      newKeys.set(inCase, ensured.caseKey);
    }
    const caseKey = newKeys.get(inCase) ?? ensured?.caseKey;
    invariant(caseKey !== undefined, "a case has a key or is given one");
    const place = { device: end.device, seq: end.seq + 1, prevHash: end.link };
    const draft = { id, case: inCase, kind, at, ...place };
    const v = versionOfBody(body);
    const content = { v, body };
    const { signer } = unlocked;
    const sealed = await sealEnvelope(draft, content, { caseKey, signer, random });
    entries.push({ type: "record", id, case: inCase, kind, bytes: sealed.bytes });
    records.push({ v, ...draft, author: unlocked.signer.author, body });
    end = { device: end.device, seq: place.seq, link: sealed.link };
  }
  return { entries, records, newKeys: [...newKeys.values()], end };
}

export interface SealingKeys {
  readonly unlocked: Unlocked;
  readonly caseKeys: CaseKeys;
  readonly random: Random;
}
