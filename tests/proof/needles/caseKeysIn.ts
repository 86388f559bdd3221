import { readFileSync } from "node:fs";
import { toUtf8 } from "../../../src/storage/bytes/utf8.ts";
import { openCaseKey } from "../../../src/storage/keyring/openCaseKey.ts";
import type { Unlocked } from "../../../src/storage/keyring/unlocked.ts";
import { filesUnder } from "../copies/backEnds.ts";
import { readingsOf } from "./readingsOf.ts";

export interface FoundCaseKeys {
  /** Sealed case keys that lie anywhere, by case: those that are kept and what has been deleted. */
  readonly sealed: ReadonlyMap<string, number>;
  /** Those of them that this vault key opens. */
  readonly opened: ReadonlyMap<string, number>;
}

/** A sealed case key as it is written: canonical JSON, in UTF-8. */
const caseKey =
  /\{"case":"([^"]+)","kemPrivate":\{[^}]*\},"kemPublic":"[^"]*","nonce":"[^"]*","sealed":"[^"]*","v":1,"vault":"[^"]*"\}/g;

/** Every sealed case key in any file of a folder, in every way to read it that is known. */
export async function caseKeysIn(folder: string, unlocked: Unlocked): Promise<FoundCaseKeys> {
  const sealed = new Map<string, number>();
  const opened = new Map<string, number>();
  for (const path of filesUnder(folder)) {
    for (const { bytes } of readingsOf(readFileSync(path))) {
      const text = Buffer.from(bytes).toString("latin1");
      for (const [found, of = ""] of text.matchAll(caseKey)) {
        count(sealed, of);
        if ((await openCaseKey(unlocked, toUtf8(found))).ok) count(opened, of);
      }
    }
  }
  return { sealed, opened };
}

function count(into: Map<string, number>, of: string): void {
  into.set(of, (into.get(of) ?? 0) + 1);
}
