import { fail, type Issue, issue, ok, type Result } from "../../core/issue/index.ts";
import type { NewVault } from "../../workflows/ports/vaults.ts";
import { checkNewPassphrase, type PassphraseDraft } from "../shared/checkNewPassphrase.ts";

/** What has been filled in of a new vault so far. */
export interface NewVaultDraft extends PassphraseDraft {
  readonly owner: string;
  /** What the file of the unit's key says, once one has been chosen. */
  readonly unitKey: unknown;
  readonly isWithoutUnitKey: boolean;
}

/** Everything that is missing or too weak, each by its field. */
export function checkNewVault(draft: NewVaultDraft, now: string): Result<NewVault> {
  const owner = draft.owner.trim();
  const { passphrase, unitKey } = draft;
  const issues: Issue[] = [
    ...(owner === "" ? [issue("vault/no-owner", "/owner")] : []),
    ...checkNewPassphrase(draft),
    ...(unitKey === undefined && !draft.isWithoutUnitKey
      ? [issue("vault/unit-key-missing", "/unitKey")]
      : []),
  ];
  if (issues.length > 0) return fail(issues);
  const recovery = unitKey === undefined ? { acknowledgedAt: now } : { unitKey };
  return ok({ owner, passphrase, recovery });
}
