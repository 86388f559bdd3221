import { type Issue, type IssueCode, issue } from "../core/issue/index.ts";

/** What the browser said, as one of our codes; the browser's own words go with it. */
export function storageIssue(error: unknown): Issue {
  const name = nameOf(error);
  return issue(codeFor(name), "", { reason: name });
}

function codeFor(name: string): IssueCode {
  switch (name) {
    case "QuotaExceededError":
      return "storage/quota-exceeded";
    case "VersionError":
      return "storage/newer-version";
    case "NewerCode":
      return "vault/newer-version";
    case "BothDamaged":
      return "storage/both-damaged";
    case "BothStuck":
      return "storage/both-stuck";
    case "DatabaseStuck":
      return "storage/database-stuck";
    case "NotAsCopied":
      return "storage/rebuild-differs";
    case "NoModificationAllowedError":
      // OPFS: a file of the journal is held by another opener.
      return "storage/other-tab";
    case "DatabaseClosedError":
      return "storage/blocked";
    case "MissingAPIError":
    case "InvalidStateError":
    case "OpenFailedError":
      return "storage/unavailable";
    default:
      return "storage/failed";
  }
}

/** Dexie wraps: a full disk comes as an AbortError that holds a QuotaExceededError. */
function nameOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const inner = "inner" in error ? error.inner : undefined;
  if (typeof inner === "object" && inner !== null && inner !== error) return nameOf(inner);
  return "name" in error ? String(error.name) : "Error";
}
