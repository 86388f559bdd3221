import { ok, type Result } from "../../core/issue/index.ts";
import type { Random } from "../crypto/random.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { openSetting, settingEntry } from "./sealSetting.ts";

/** The latest of each setting under another vault key; those before it are let go. */
export async function resealSettings(
  entries: readonly Entry[],
  from: Unlocked,
  to: Unlocked,
  random: Random,
): Promise<Result<readonly NewEntry[]>> {
  const latest = new Map(entries.map((entry) => [entry.id, entry]));
  const sealed: NewEntry[] = [];
  for (const entry of latest.values()) {
    const opened = await openSetting(from, entry);
    if (!opened.ok) return opened;
    sealed.push(await settingEntry(to, entry.id, opened.value, random));
  }
  return ok(sealed);
}
