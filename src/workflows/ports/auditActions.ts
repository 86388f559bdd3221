import type { Result } from "../../core/issue/index.ts";

/** What is noted in a vault's audit trail. */
export const auditActions = [
  "unlocked",
  "viewed",
  "changed",
  "printed",
  "exported",
  "backedUp",
  "backupChecked",
  "restored",
  "passphraseChanged",
  "recoveryCodeReplaced",
  "erased",
  "markedToErase",
  "markTakenBack",
  "keptFromErasing",
  "settingChanged",
  "salvaged",
  "damageSettled",
  "rebuilt",
] as const;

export type AuditAction = (typeof auditActions)[number];

/** One line of the trail, as a person reads it. */
export interface AuditLine {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly author: string;
  readonly device: string;
  readonly action: AuditAction;
  readonly case?: string;
}

export interface AuditReport {
  /** Oldest first. */
  readonly lines: readonly AuditLine[];
  /** Every line names the one before it, and each could be read. */
  readonly isWhole: boolean;
}

/** When something was noted, without reading the whole trail. Moments are ISO 8601 in UTC. */
export interface NotedTimes {
  /** The latest line of that action, by its place in the trail; undefined when there is none. */
  readonly lastNoted: (action: AuditAction) => Promise<Result<string | undefined>>;
  /** The first line there is: when the vault was made, or came to this device. */
  readonly firstNoted: () => Promise<Result<string | undefined>>;
}
