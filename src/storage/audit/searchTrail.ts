import { ok, type Result } from "../../core/issue/index.ts";
import type { AuditAction, NotedTimes } from "../../workflows/ports/auditActions.ts";
import type { Copies } from "../copies/copies.ts";
import { createTurns } from "../copies/createTurns.ts";
import type { Entry } from "../journal/entry.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { openAudit } from "./sealAudit.ts";

type Latest = Map<AuditAction, string>;

/** What has been read of the trail so far: all lines between two, each once. */
interface Known {
  /** Under another vault key every line is another entry. */
  readonly keys: Unlocked["keys"];
  newest: number;
  oldest: number;
  /** Of each action that was read its latest moment: by its place in the trail, not by the clock. */
  readonly latest: Latest;
}

/**
 * Finds when something was last noted, from the newest line backwards, and opens no line twice. The
 * trail is the only place where it stands; what is remembered here is gone when the vault is locked.
 */
export function searchTrail(copies: Copies, unlocked: () => Unlocked): NotedTimes {
  const inTurn = createTurns();
  let known: Known | undefined;

  function present(): Known {
    const { keys } = unlocked();
    if (known?.keys === keys) return known;
    known = { keys, newest: 0, oldest: Number.POSITIVE_INFINITY, latest: new Map() };
    return known;
  }

  async function open({ bytes }: Entry, into: Latest): Promise<void> {
    const line = await openAudit(unlocked(), bytes);
    if (line.ok && !into.has(line.value.action)) into.set(line.value.action, line.value.at);
  }

  /** The lines noted since the last time. */
  async function readNewer(read: Known): Promise<Result<void>> {
    const newer: Latest = new Map();
    let { newest } = read;
    const ended = await walk(copies.ofKind("audit", "newest"), async (entry) => {
      if (entry.n <= read.newest) return false;
      newest = Math.max(newest, entry.n);
      await open(entry, newer);
      return true;
    });
    if (!ended.ok) return ended;
    read.newest = newest;
    for (const [action, at] of newer) read.latest.set(action, at);
    return ended;
  }

  /** The lines before those that are known, until the action is among them. */
  async function readOlder(read: Known, action: AuditAction): Promise<Result<void>> {
    return walk(copies.ofKind("audit", "newest", read.oldest), async (entry) => {
      if (read.latest.has(action)) return false;
      await open(entry, read.latest);
      read.newest = Math.max(read.newest, entry.n);
      read.oldest = entry.n;
      return true;
    });
  }

  return {
    lastNoted: async (action) =>
      inTurn(async () => {
        const read = present();
        const newer = read.newest === 0 ? ok(undefined) : await readNewer(read);
        if (!newer.ok) return newer;
        const older = read.latest.has(action) ? ok(undefined) : await readOlder(read, action);
        return older.ok ? ok(read.latest.get(action)) : older;
      }),
    firstNoted: async () => {
      let first: string | undefined;
      const ended = await walk(copies.ofKind("audit", "oldest"), async ({ bytes }) => {
        const line = await openAudit(unlocked(), bytes);
        if (line.ok) first = line.value.at;
        return first === undefined;
      });
      return ended.ok ? ok(first) : ended;
    },
  };
}

/** Takes one entry after the other until `goesOn` says no; none after that is read. */
async function walk(
  slices: AsyncIterableIterator<Result<readonly Entry[]>>,
  goesOn: (entry: Entry) => Promise<boolean>,
): Promise<Result<void>> {
  for await (const slice of slices) {
    if (!slice.ok) return slice;
    for (const entry of slice.value) if (!(await goesOn(entry))) return ok(undefined);
  }
  return ok(undefined);
}
