import type { Result } from "../../core/issue/index.ts";
import { isOfNewer } from "../bytes/isOfNewer.ts";
import { readEnvelope } from "../envelope/readEnvelope.ts";
import { verifyLink } from "../envelope/verifyLink.ts";
import type { Entry } from "../journal/entry.ts";
import { openCaseKey } from "../keyring/openCaseKey.ts";
import { parseKeyring } from "../keyring/parseKeyring.ts";
import type { Unlocked } from "../keyring/unlocked.ts";

/** Whether an entry is what was kept: by its form, and once the vault is open by its signature. */
export interface IntactCheck {
  readonly isIntact: (entry: Entry) => Promise<boolean>;
  readonly know: (unlocked: Unlocked) => void;
}

export function createIntactCheck(): IntactCheck {
  let known: Unlocked | undefined;
  return {
    know: (unlocked) => {
      known = unlocked;
    },
    isIntact: async ({ type, bytes }) => {
      if (type === "keyring") return isReadableOrNewer(await parseKeyring(bytes));
      if (type === "caseKey") {
        return known === undefined || isReadableOrNewer(await openCaseKey(known, bytes));
      }
      if (type !== "record") return true;
      const envelope = readEnvelope(bytes);
      if (!envelope.ok) return isReadableOrNewer(envelope);
      // Another's record, as after a restore, is vouched for by the seal alone.
      const isOwn = known?.signers.has(envelope.value.header.author) === true;
      return known === undefined || !isOwn || verifyLink(envelope.value, known.signers);
    },
  };
}

/** What a newer program wrote cannot be judged here, and is not damaged for that. */
function isReadableOrNewer(read: Result<unknown>): boolean {
  return read.ok || isOfNewer(read.issues);
}
