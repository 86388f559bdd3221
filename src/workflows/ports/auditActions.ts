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
